import type { Rule } from '../rule.ts';
import { phrasesIn, placeOf, wordsIn } from '../text/search.ts';
import { textIn } from '../words.ts';

// Catalog: trm-case-drift
export const termFormDrifts: Rule = {
  code: 'P7202',
  name: 'term-form-drifts',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a defined name is written in another way later',
  why: 'Readers wonder whether "Optional Information" and "optional information" are the same.',
  fix: 'Write it in one way everywhere.',
  bad: `
dataCategories:
  contact-data: { name: Optional Information }
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
          We use the optional information to greet you. #!
      - { id: rights, show: rights }
`,
  good: `
dataCategories:
  contact-data: { name: Optional Information }
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
          We use the Optional Information to greet you.
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    const terms = [...model.terms.values()].map(({ entry }) => entry.term);
    const categories = [...model.dataCategories.values()].map(({ entry }) => entry.name);
    for (const composed of notices)
      for (const text of [...terms, ...categories]) {
        const name = textIn(text, composed.notice.locale);
        if (!isTitled(name)) continue;
        for (const match of phrasesIn(composed, wordsIn(name))) {
          if (match.stretch.kind === 'title' || !isOtherCase(match.words, name)) continue;
          yield {
            at: placeOf(match),
            message: `"${name}" is written "${match.words}" in the notice "${composed.plan.id}"`,
            help: `Write "${name}" everywhere, or correct the entry.`,
          };
        }
      }
  },
};

/** A name of several words with a capital within: only such a form can drift. */
function isTitled(name: string): boolean {
  return /\s\p{Lu}\p{Ll}/u.test(name);
}

/** The same letters in another case; the first one's depends on the sentence. */
function isOtherCase(words: string, name: string): boolean {
  return words.slice(1) !== name.slice(1) && words.toLowerCase() === name.toLowerCase();
}
