import type { Rule } from '../rule.ts';
import { textIn } from '../words.ts';

// Catalog: doc-change-notice
export const changesUnannounced: Rule = {
  code: 'P7405',
  name: 'changes-unannounced',
  severity: 'warning',
  cites: ['guidance:wp260', 'gdpr:13(3)'],
  since: '2018-05-25',
  summary: 'readers learn of changes only if they look',
  why: 'A change that matters must reach people; nobody reads a notice again without a reason.',
  fix: 'Say in `changeNotice:` how you tell people: by e-mail, in the app, on the next visit.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: You can read the current version on this page at any time. #!
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
  *check({ model, notices }) {
    for (const { plan, notice, pattern } of notices) {
      const { id, entry, declared } = plan;
      const told = textIn(entry.changeNotice, notice.locale);
      if (pattern('active-notice').test(told)) continue;
      yield {
        at: entry.changeNotice ? model.spans.of(entry, 'changeNotice') : declared,
        message: `the notice "${id}" does not say how people are told of changes`,
        help: 'Write for example `changeNotice: We tell you of changes by e-mail before they take effect.`.',
      };
    }
  },
};
