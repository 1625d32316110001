import type { Rule } from '../rule.ts';
import { matches } from './find.ts';

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
  check: ({ notices }) =>
    matches(notices, 'slip', (words, notice) => ({
      message: `in the notice "${notice}" it says "${words}"`,
      help: 'Correct the sentence; a word seems to be doubled, missing or too many.',
    })),
};
