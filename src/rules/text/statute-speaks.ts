import type { Rule } from '../rule.ts';
import { matches } from './search.ts';

// Catalog: trm-deixis
export const statuteSpeaks: Rule = {
  code: 'P7109',
  name: 'statute-speaks',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'the text speaks of itself as the law does',
  why: '"This Regulation" was copied from the statute; in a notice it points to nothing.',
  fix: 'Name the act: the GDPR.',
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
          You can complain if the processing infringes this Regulation. #!
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
          You can complain if the processing infringes the GDPR.
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(notices, 'deixis', (words, notice) => ({
      message: `the notice "${notice}" says "${words}", as the statute does`,
      help: 'Name the act, for example the GDPR.',
    })),
};
