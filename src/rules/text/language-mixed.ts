import type { Rule } from '../rule.ts';
import { isTyped, matches } from './search.ts';

// Catalog: doc-language-mixed, trm-citation-style
export const languageMixed: Rule = {
  code: 'P7108',
  name: 'language-mixed',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'signs or forms of another language stand in the text',
  why: 'Foreign quotation marks and citations slow readers down, and show that the text was pieced together.',
  fix: 'Write quotation marks and citations as the language of the notice does; a reference such as [[gdpr:6(1)(f)]] is always written right.',
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
          See „Your rights“ for more. #!
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
          See “Your rights” for more.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(
      notices,
      'foreign',
      (words, notice) => ({
        message: `in the notice "${notice}", "${words}" is a form of another language`,
        help: 'Write it as the language of the notice does.',
      }),
      isTyped,
    ),
};
