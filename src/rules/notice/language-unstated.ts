import type { Rule } from '../rule.ts';

export const languageUnstated: Rule = {
  code: 'P7407',
  name: 'language-unstated',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a notice does not say in which languages it is published',
  why: 'People must be able to understand the notice. Until its language is known, a draft has the sentences of policyc in English, whatever language yours are in.',
  fix: 'Add `languages:` to the notice.',
  bad: `
notices:
  main: #!
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          Hello, reader.
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
          Hello, reader.
      - { id: rights, show: rights }
`,
  *check({ model }) {
    for (const { id, declared, languages } of model.notices.values()) {
      if (languages.length > 0) continue;
      yield {
        at: declared,
        message: `the notice "${id}" names no language`,
        help: 'Add for example `languages: [en]`.',
      };
    }
  },
};
