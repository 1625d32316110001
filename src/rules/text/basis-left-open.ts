import type { Rule } from '../rule.ts';
import { matches } from './search.ts';

// Catalog: gdpr-13-1c-basis-conditional
export const basisLeftOpen: Rule = {
  code: 'P7110',
  name: 'basis-left-open',
  severity: 'error',
  cites: ['gdpr:13(1)(c)', 'gdpr:5(1)(a)'],
  since: '2018-05-25',
  summary: 'the legal basis is left open',
  why: 'People must be told the basis for each purpose; that it depends is no information.',
  fix: 'Name the basis at each purpose, and delete the sentence.',
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
          The legal basis depends on the purpose of the message. #!
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
          The legal basis is named with each purpose.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(notices, 'basis-open', (words, notice) => ({
      message: `the notice "${notice}" leaves the legal basis open: "${words}"`,
      help: 'Give each purpose its own entry with its `basis:`, and delete the sentence.',
    })),
};
