import type { Span } from '../../findings/index.ts';
import type { ComposedNotice, Rule, RuleInput } from '../rule.ts';
import { differentAddresses } from './addresses.ts';
import { differ } from './differ.ts';
import { differentNumbers } from './numbers.ts';

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
  *check({ model, notices, hasError }) {
    if (model.languages.length < 2) return;
    const languages = new Map(notices.map((composed) => [composed.notice.locale, composed]));
    for (const { owner, texts } of textsIn(model.policy, new Set(model.languages))) {
      // A build of one language judges no other.
      const [original, ...others] = texts.flatMap(([tag, text]): Read[] => {
        const language = languages.get(tag);
        if (!language) return [];
        return [readIn(language, text, model.spans.of(owner, tag))];
      });
      if (!original) continue;
      for (const translation of others) {
        const difference = differenceOf(original, translation, hasError);
        if (!difference) continue;
        yield {
          at: translation.at,
          message: `the text in "${translation.tag}" has other ${difference} than that in "${original.tag}"`,
          help: 'Bring the two in line.',
        };
      }
    }
  },
};

interface Translations {
  readonly owner: Readonly<Record<string, string>>;
  readonly texts: readonly (readonly [tag: string, text: string])[];
}

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
  readonly tag: string;
  readonly at: Span;
  readonly references: readonly string[];
  readonly addresses: readonly string[];
  /** The rest of it, without the numbers of sections that are typed: each is a finding of its own. */
  readonly text: string;
  /** A day as the language writes it. */
  date(iso: string): string;
}

const REFERENCE = /(?<=\[\[)[^\]|]{1,80}(?=[\]|])/g;
/** A mark at the end belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s)>\]]*[^\s)>\].,:;!?'"’”“»]/g;

function readIn({ notice, typedSection, date }: ComposedNotice, written: string, at: Span): Read {
  const text = written.replace(typedSection, '');
  const [references, addresses] = [text.match(REFERENCE) ?? [], text.match(ADDRESS) ?? []];
  return {
    tag: notice.locale,
    at,
    references,
    addresses,
    text: text.replace(REFERENCE, '').replace(ADDRESS, ''),
    date,
  };
}

/** Where a reference is an error, because it leads to nothing or is typed as a number, it is not known yet what belongs there. */
function differenceOf(original: Read, other: Read, hasError: RuleInput['hasError']): string | undefined {
  const known = !hasError(original.at) && !hasError(other.at);
  if (known && differ(original.references, other.references)) return 'references';
  if (differentAddresses(original, other)) return 'addresses';
  return differentNumbers(original, other) ? 'numbers' : undefined;
}
