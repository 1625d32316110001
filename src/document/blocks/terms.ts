import { block, here } from '../writer.ts';

/** Art. 12(1): the terms that the notice uses, explained. */
export const terms = block({
  template: 'notice/terms',
  shape: { terms: [{ here: 'words', term: 'words', definition: 'words', source: 'words', quote: 'flag' }] },
  gather({ model, facts, language }) {
    if (model.terms.size === 0) return undefined;
    const entries = [...model.terms.values()].map(({ id, entry }) => ({
      here: here('term', id, nameIn(entry.term, language.tag)),
      term: facts.text(entry, 'term'),
      definition: facts.text(entry, 'definition'),
      source: facts.citation(entry, 'source'),
      quote: entry.quote,
    }));
    return { terms: entries };
  },
});

/** A text's plain characters in a language, for the words of references to it. */
export function nameIn(text: string | Readonly<Record<string, string>>, tag: string): string {
  return typeof text === 'string' ? text : (text[tag] ?? '');
}
