import type { Rule } from '../rule.ts';
import { shows } from '../sections.ts';

// Catalog: gdpr-13-1a-identity
export const controllerUnshown: Rule = {
  code: 'P4111',
  name: 'controller-unshown',
  severity: 'error',
  cites: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
  since: '2018-05-25',
  summary: 'a notice has no section that shows who is responsible',
  why: 'Every notice must say who decides about the data and how to reach them.',
  fix: 'Add a section with `show: controller`.',
  bad: `
notices:
  main: #!
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: service, title: Service, show: activities }
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
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
`,
  *check({ model }) {
    for (const { id, declared, sections } of model.notices.values()) {
      if (shows(sections, 'controller')) continue;
      yield {
        at: declared,
        message: `the notice "${id}" has no section that shows the controller`,
        help: 'Add `- { id: controller, show: controller }` to its sections.',
      };
    }
  },
};
