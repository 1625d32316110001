import type { Rule } from '../rule.ts';

// Catalog: doc-change-log
export const changesUnlisted: Rule = {
  code: 'P7404',
  name: 'changes-unlisted',
  severity: 'info',
  cites: ['guidance:wp260', 'gdpr:5(2)'],
  since: '2018-05-25',
  summary: 'a later version of a notice does not say what changed',
  why: 'Readers who know the last version want to see what is new.',
  fix: 'Add `changes:` with version, date and a sentence.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "2" #!
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
    version: "2"
    changes: [{ version: "2", date: 2026-11-01, text: We use a new provider. }]
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
    for (const { id, entry } of model.notices.values()) {
      if (entry.version === undefined) continue;
      const isFirst = !entry.changes && /^1(?:\.0)?$/.test(entry.version);
      if (isFirst || entry.changes?.some(({ version }) => version === entry.version)) continue;
      yield {
        at: model.spans.of(entry, 'version'),
        message: `the notice "${id}" is at version ${entry.version}, and does not say what changed in it`,
        help: 'Add for example `changes: [{ version: "2", date: 2026-11-01, text: We use a new provider. }]`.',
      };
    }
  },
};
