import type { Rule } from '../rule.ts';

// Catalog: doc-stale
export const noticeStale: Rule = {
  code: 'P7402',
  name: 'notice-stale',
  severity: 'warning',
  cites: ['gdpr:5(1)(d)', 'gdpr:24(1)'],
  since: '2018-05-25',
  summary: 'nobody has looked at a notice for more than a year',
  why: 'Services, recipients and law change; a notice that nobody reads again becomes wrong.',
  fix: 'Read it again and write the day behind `reviewed:`.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2024-01-01 #!
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
    effective: 2024-01-01
    reviewed: 2026-09-01
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
  *check({ model, law }) {
    const yearAgo = `${Number(law.date.slice(0, 4)) - 1}${law.date.slice(4)}`;
    for (const { id, entry } of model.notices.values()) {
      const { effective = '', reviewed = effective } = entry;
      if (reviewed === '' || reviewed >= yearAgo || effective >= yearAgo) continue;
      yield {
        at: model.spans.of(entry, entry.reviewed ? 'reviewed' : 'effective'),
        message: `the notice "${id}" was last looked at on ${reviewed}`,
        help: `Read it again, then write \`reviewed: ${law.date}\`.`,
      };
    }
  },
};
