import type { Rule } from '../rule.ts';

export const versionUnstated: Rule = {
  code: 'P7406',
  name: 'version-unstated',
  severity: 'error',
  cites: ['gdpr:5(2)', 'gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a notice does not say from when it is in force, or in which version',
  why: 'You must be able to show what people were told when you got their data; without day and version nobody can say which notice they read.',
  fix: 'Add `effective:` and `version:` to the notice.',
  bad: `
notices:
  main: #!
    title: Privacy notice
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
      const missing = [...(entry.effective ? [] : ['day']), ...(entry.version ? [] : ['version'])];
      if (missing.length === 0) continue;
      yield {
        at: declared,
        message: `the notice "${id}" states no ${missing.join(' and no ')}`,
        help: 'Add for example `effective: 2026-11-01`, the first day on which it is in force, and `version: "1"`.',
      };
    }
  },
};
