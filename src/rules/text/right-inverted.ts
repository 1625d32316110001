import type { Rule } from '../rule.ts';
import { matches } from './search.ts';

// Catalog: str-text-double-negative
export const rightInverted: Rule = {
  code: 'P7103',
  name: 'right-inverted',
  severity: 'error',
  cites: ['gdpr:12(1)', 'gdpr:15(1)', 'gdpr:17(1)'],
  since: '2018-05-25',
  summary: 'a right is turned into its opposite by a double negative',
  why: 'Taken at its word, the sentence gives the right only to those who are excepted from it.',
  fix: 'Say when the right does not apply: "unless one of the exceptions applies".',
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
          You have the right of access, unless there are no legal exceptions. #!
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
          You have the right of access, unless a legal exception applies.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(notices, 'double-negative', (words, notice) => ({
      message: `in the notice "${notice}", "${words}" turns the sentence into its opposite`,
      help: 'Write for example: unless one of the exceptions applies.',
    })),
};
