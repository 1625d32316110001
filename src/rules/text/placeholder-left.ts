import type { Rule } from '../rule.ts';
import { matches } from './search.ts';

// Catalog: str-text-residue
export const placeholderLeft: Rule = {
  code: 'P7102',
  name: 'placeholder-left',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a placeholder or a piece of the page around was left in the text',
  why: 'Readers see that nobody has read the notice, and cannot tell what is missing.',
  fix: 'Replace the placeholder, or delete what does not belong to the notice.',
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
          Write to us: [insert address]. #!
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
          Write to us by e-mail.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(notices, 'residue', (words, notice) => ({
      message: `the notice "${notice}" has "${words}" left in its text`,
      help: 'Replace it by what is meant, or delete it.',
    })),
};
