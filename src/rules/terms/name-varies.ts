import type { Model } from '../../model/index.ts';
import type { ComposedNotice, Rule } from '../rule.ts';
import { type Match, phrasesIn, placeOf, wordsIn } from '../text/search.ts';

// Catalog: trm-name-variant
export const nameVaries: Rule = {
  code: 'P7207',
  name: 'name-varies',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'gdpr:13(1)(e)'],
  since: '2018-05-25',
  summary: 'a recipient is written in several spellings',
  why: 'Readers cannot tell whether "PostBird" and "Postbird" are one company.',
  fix: 'Write the name as the entry does, or refer to it: [[recipient:postbird]].',
  bad: `
recipients:
  postbird: { name: PostBird, role: third-party, country: DE, why: sending e-mail }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          We use Postbird for e-mail. #!
      - { id: recipients, show: recipients }
      - { id: rights, show: rights }
`,
  good: `
recipients:
  postbird: { name: PostBird, role: third-party, country: DE, why: sending e-mail }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          We use PostBird for e-mail.
      - { id: recipients, show: recipients }
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    const names = namesOf(model);
    for (const composed of notices) {
      const told = new Set<string>();
      for (const { match, right } of variants(composed, names)) {
        if (told.has(match.words)) continue;
        told.add(match.words);
        yield {
          at: placeOf(match),
          message: `the notice "${composed.plan.id}" writes "${match.words}", and the entry says "${right}"`,
          help: `Write "${right}", or a reference such as [[recipient:…]], which always prints the name of the entry.`,
        };
      }
    }
  },
};

/** The spellings that entries give to the same words. */
interface Name {
  readonly words: readonly string[];
  /** Without the full stop at the end, by which sentences end too. */
  readonly spellings: Set<string>;
  readonly first: string;
}

/** The full names of recipients, and the first words by which texts call them; longer ones first. */
function namesOf({ recipients }: Model): Name[] {
  const names = new Map<string, Name>();
  const add = (spelling: string) => {
    const words = wordsIn(spelling);
    const name = names.get(words.join(' ')) ?? { words, spellings: new Set(), first: spelling };
    names.set(words.join(' '), name);
    name.spellings.add(spelling.replace(/[.,]$/, ''));
  };
  for (const { entry } of recipients.values())
    for (const name of [...inEach(entry.name), ...inEach(entry.legalName)]) {
      if (isProper(name)) add(name);
      const [first] = /^\p{Lu}[\p{L}\p{N}]{2,}/u.exec(name) ?? [];
      if (first) add(first);
    }
  return [...names.values()].sort((a, b) => b.words.length - a.words.length);
}

/** A name, or each of its forms where languages have their own. */
function inEach(name: string | Readonly<Record<string, string>> = {}): readonly string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}

/** A name of which each word has a capital is a company's; "Hotels that you book" is a description. */
function isProper(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words.every((word) => !/^\p{Ll}+$/u.test(word));
}

/** Names that a notice spells as no entry does. Where a longer name stands, its first word is not looked at again. */
function* variants(composed: ComposedNotice, names: readonly Name[]): Iterable<{ match: Match; right: string }> {
  const taken = new Map<Match['stretch'], Set<number>>();
  for (const { words, spellings, first } of names)
    for (const match of phrasesIn(composed, words)) {
      const starts = taken.get(match.stretch) ?? new Set();
      taken.set(match.stretch, starts);
      if (starts.has(match.index)) continue;
      starts.add(match.index);
      if (!spellings.has(match.words) && isName(match.words, first)) yield { match, right: first };
    }
}

/** Whether words are a name, and none of the language: "One of us" is not the company "ONE". */
function isName(words: string, right: string): boolean {
  return /\p{Lu}/u.test(words) && (words.includes(' ') || right !== right.toUpperCase());
}
