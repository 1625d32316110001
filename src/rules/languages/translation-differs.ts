import type { Rule } from '../rule.ts';

// Catalog: doc-language-match
export const translationDiffers: Rule = {
  code: 'P7501',
  name: 'translation-differs',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a translation has other references, links or numbers than the text that it translates',
  why: 'Readers of one language would be told something else than readers of the other.',
  fix: 'Bring the translations in line: the same references, the same addresses, the same numbers.',
  bad: `
notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung }
    effective: 2026-11-01
    version: "1"
    languages: [en, de]
    audience: [users]
    scope: { en: This notice is about our service., de: Diese Erklärung betrifft unseren Dienst. }
    changeNotice: { en: We tell you by e-mail., de: Wir informieren Sie per E-Mail. }
    sections:
      - { id: controller, show: controller }
      - id: contact
        title: { en: Contact, de: Kontakt }
        text:
          en: We answer within 30 days; see [[rights]].
          de: Wir antworten binnen 14 Tagen; siehe [[rights]]. #!
      - { id: rights, show: rights }
`,
  good: `
notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung }
    effective: 2026-11-01
    version: "1"
    languages: [en, de]
    audience: [users]
    scope: { en: This notice is about our service., de: Diese Erklärung betrifft unseren Dienst. }
    changeNotice: { en: We tell you by e-mail., de: Wir informieren Sie per E-Mail. }
    sections:
      - { id: controller, show: controller }
      - id: contact
        title: { en: Contact, de: Kontakt }
        text:
          en: We answer within 30 days; see [[rights]].
          de: Wir antworten binnen 30 Tagen; siehe [[rights]].
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    if (model.languages.length < 2) return;
    const typed = new Map(notices.map(({ notice, typedSection }) => [notice.locale, typedSection]));
    const read = ([tag, text]: Translation) => untyped(text, typed.get(tag));
    for (const { owner, texts } of textsIn(model.policy, new Set(model.languages))) {
      const [first, ...others] = texts;
      if (!first) continue;
      const original = read(first);
      for (const other of others) {
        const difference = differenceOf(original, read(other));
        if (!difference) continue;
        yield {
          at: model.spans.of(owner, other[0]),
          message: `the text in "${other[0]}" has other ${difference} than that in "${first[0]}"`,
          help: 'Bring the two in line.',
        };
      }
    }
  },
};

interface Translations {
  readonly owner: Readonly<Record<string, string>>;
  readonly texts: readonly Translation[];
}

type Translation = readonly [tag: string, text: string];

/** Every text of the policy that is there in several languages. */
function* textsIn(value: unknown, tags: ReadonlySet<string>): Iterable<Translations> {
  if (typeof value !== 'object' || value === null) return;
  const texts = Object.entries(value);
  if (texts.length > 1 && texts.every(([key, text]) => tags.has(key) && typeof text === 'string'))
    yield { owner: value as Translations['owner'], texts };
  else for (const [, inner] of texts) yield* textsIn(inner, tags);
}

/** What of a text is compared. */
interface Read {
  /** Without the numbers of sections that are typed. */
  readonly text: string;
  /** Whether one is typed: which reference belongs there is not known yet, and that it is typed is a finding already. */
  readonly isTyped: boolean;
}

function untyped(text: string, typed: RegExp | undefined): Read {
  const rest = typed ? text.replace(typed, '') : text;
  return { text: rest, isTyped: rest !== text };
}

function differenceOf(original: Read, other: Read): string | undefined {
  const [a, b] = [original.text, other.text];
  if (!original.isTyped && !other.isTyped && differs(a, b, REFERENCES)) return 'references';
  if (differs(a, b, ADDRESSES)) return 'addresses';
  return differs(a.replace(ADDRESSES, ''), b.replace(ADDRESSES, ''), NUMBERS) ? 'numbers' : undefined;
}

const REFERENCES = /(?<=\[\[)[^\]|]{1,80}(?=[\]|])/g;
const ADDRESSES = /https?:\/\/[^\s)>\]]+/g;
/** Digits, with what languages put between thousands. */
const NUMBERS = /\d+(?:[.,'\u00a0\u202f]\d{3})*/g;

function differs(a: string, b: string, pattern: RegExp): boolean {
  const found = (text: string) =>
    [...new Set(text.match(pattern)?.map((each) => each.replace(BETWEEN_DIGITS, '')))].sort();
  return found(a).join('\n') !== found(b).join('\n');
}

const BETWEEN_DIGITS = /(?<=\d)[.,'\u00a0\u202f](?=\d)/g;
