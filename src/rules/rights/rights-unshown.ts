import type { Rule } from '../rule.ts';
import { shows } from '../sections.ts';

// Catalog: gdpr-13-2b-access, gdpr-13-2b-rectification, gdpr-13-2b-erasure, gdpr-13-2b-restriction, gdpr-13-2b-objection, gdpr-13-2b-portability, gdpr-21-4-separate, gdpr-21-2-marketing, gdpr-13-2c-withdrawal, gdpr-13-2d-complaint
export const rightsUnshown: Rule = {
  code: 'P4307',
  name: 'rights-unshown',
  severity: 'error',
  cites: [
    'gdpr:13(2)(b)',
    'gdpr:13(2)(c)',
    'gdpr:13(2)(d)',
    'gdpr:14(2)(c)',
    'gdpr:14(2)(d)',
    'gdpr:14(2)(e)',
    'gdpr:21(4)',
  ],
  since: '2018-05-25',
  summary: 'a notice has no section that shows the rights',
  why: 'Every notice must tell people of their rights; the right to object must stand clearly and apart from everything else.',
  fix: 'Add a section with `show: rights`: it tells the rights that follow from your legal bases, and sets the right to object apart.',
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
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
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
      if (shows(sections, 'rights')) continue;
      yield {
        at: declared,
        message: `the notice "${id}" has no section that shows the rights`,
        help: 'Add `- { id: rights, show: rights }` to its sections.',
      };
    }
  },
};
