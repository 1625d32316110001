import type { Rule } from '../rule.ts';
import { matches } from './search.ts';

// Catalog: gdpr-purpose-catch-all
export const useReserved: Rule = {
  code: 'P7111',
  name: 'use-reserved',
  severity: 'warning',
  cites: ['gdpr:5(1)(b)'],
  since: '2018-05-25',
  summary: 'further use is reserved without naming it',
  why: 'A reservation of any further use takes away what the purposes before it promise.',
  fix: 'Name the further purposes with their bases, or delete the reservation.',
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
          We erase the data unless any further processing is covered by a legal basis. #!
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
          We erase the data after 30 days.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(notices, 'catch-all', (words, notice) => ({
      message: `the notice "${notice}" reserves further use: "${words}"`,
      help: 'Name the further purpose and its basis, or delete the words.',
    })),
};
