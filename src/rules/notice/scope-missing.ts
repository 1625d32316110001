import type { Rule } from '../rule.ts';

// Catalog: str-scope-stated
export const scopeMissing: Rule = {
  code: 'P7401',
  name: 'scope-missing',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'gdpr:13(1)'],
  since: '2018-05-25',
  summary: 'a notice does not say what it is about',
  why: 'Readers must know whether the notice is for the website, the app or the service that they use.',
  fix: 'Add `scope:` with a sentence.',
  bad: `
notices:
  main: #!
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
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
    for (const { id, entry, declared } of model.notices.values()) {
      if (entry.scope) continue;
      yield {
        at: declared,
        message: `the notice "${id}" does not say what it is about`,
        help: 'Add for example `scope: This notice is about our online shop.`.',
      };
    }
  },
};
