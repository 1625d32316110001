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
      const { version, changes } = entry;
      if (version === undefined) continue;
      if (changes ? changes.some((change) => change.version === version) : !followsAnother(version)) continue;
      yield {
        at: model.spans.of(entry, 'version'),
        message: `the notice "${id}" is at version ${version}, and does not say what changed in it`,
        help: 'Add for example `changes: [{ version: "2", date: 2026-11-01, text: We use a new provider. }]`.',
      };
    }
  },
};

/** Whether the name of a version tells that there was one before: "2" or "v1.1" does; a year, a day or a word may be the first. */
function followsAnother(version: string): boolean {
  const [, first = '', rest = ''] = /^(?:v|version)?\.? ?(\d{1,3})((?:\.\d+)*)$/i.exec(version) ?? [];
  return Number(first) > 1 || (Number(first) === 1 && /[1-9]/.test(rest));
}
