import type { Problem } from '../../findings/index.ts';
import type { ComposedNotice, Rule } from '../rule.ts';
import { type Match, matches, placeOf } from './search.ts';
import { stretchesOf } from './stretches.ts';

// Catalog: str-text-grammar
export const slipOfThePen: Rule = {
  code: 'P7104',
  name: 'slip-of-the-pen',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a word is doubled, missing or out of place',
  why: 'Slips make readers wonder what else was not read again.',
  fix: 'Correct the sentence.',
  bad: `
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
          The data will deleted after a year. #!
      - { id: rights, show: rights }
`,
  good: `
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
          The data will be deleted after a year.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    const tell = (words: string, notice: string) => ({
      message: `in the notice "${notice}" it says "${words}"`,
      help: 'Correct the sentence; a word seems to be doubled, missing or too many.',
    });
    yield* matches(notices, 'slip', tell, isSlip);
    for (const composed of notices) yield* atSeams(composed, tell);
  },
};

/** Names may double a word ("Baden Baden"), and a new sentence after an article breaks off. */
function isSlip({ words }: Match): boolean {
  return !/\s\p{Lu}\p{L}*$/u.test(words);
}

/** A template's last word that the value behind it repeats: "counted from the the end of the contract". */
function* atSeams(composed: ComposedNotice, tell: (words: string, notice: string) => Omit<Problem, 'at'>) {
  for (const stretch of stretchesOf(composed)) {
    const [, last] = stretch.from ? (/(\p{Ll}+)\s+$/u.exec(stretch.before.slice(-30)) ?? []) : [];
    const [first] = last ? (/^\p{Ll}+/u.exec(stretch.text) ?? []) : [];
    if (!first || last !== first || !composed.pattern('slip').test(`${last} ${first}`)) continue;
    yield {
      at: placeOf({ stretch, index: 0, words: first }),
      ...tell(`${last} ${first}`, composed.plan.id),
    };
  }
}
