import { type Inline, plainText, type Ref, type Unlinked } from '../tree/index.ts';
import type { Composed } from './compose.ts';
import { fitting, hasHeading, type Places } from './places.ts';

/** What the references in titles read as. */
export interface Naming extends Pick<Composed, 'language'> {
  readonly places: Places;
  /** The plain title of another notice of the same language; undefined where there is none of that id. */
  noticeTitle(id: string): string | undefined;
}

/**
 * A title stands in contents lists and in other references too, where no link can be: each reference in it is its own words,
 * the name of the entry, or "section 7", so that no title depends on another one.
 */
export function titled(title: readonly Inline<Unlinked>[], naming: Naming): Inline<never>[] {
  return title.flatMap((inline): Inline<never>[] => {
    switch (inline.type) {
      case 'ref':
        return inline.words ? titled(inline.words, naming) : [{ type: 'text', text: nameOf(inline, naming) }];
      case 'mark':
        return [];
      case 'strong':
      case 'emphasis':
      case 'weblink':
        return [{ ...inline, children: titled(inline.children, naming) }];
      default:
        return [inline];
    }
  });
}

/** The words of a title without markup. */
export function plainWords(title: readonly Inline<Unlinked>[], naming: Naming): string {
  return plainText(titled(title, naming));
}

function nameOf(ref: Ref, { language, places, noticeTitle }: Naming): string {
  if (ref.kind === 'law') return language.provision(ref.id);
  if (ref.kind === 'notice') return noticeTitle(ref.id.replace(/#.*/, '')) ?? ref.id;
  const [target] = fitting(ref, places);
  if (!target) return ref.id;
  return hasHeading(target) ? language.word('reference.number', { number: target.number }) : target.title;
}
