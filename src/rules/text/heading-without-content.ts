import type { Rule } from '../rule.ts';
import { matches } from './search.ts';

// Catalog: str-heading-empty-promise
export const headingWithoutContent: Rule = {
  code: 'P7114',
  name: 'heading-without-content',
  severity: 'error',
  cites: ['gdpr:12(1)', 'gdpr:13(1)(b)'],
  since: '2018-05-25',
  summary: 'a heading promises a data protection officer, and none is named',
  why: 'Readers who look for the contact under that heading find nothing.',
  fix: 'Name the officer, or take the words out of the heading.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpoNotRequired: We are a small company.
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
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
      - id: controller
        title: Controller and data protection officer #!
        show: controller
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
      - id: controller
        title: Controller and data protection officer
        show: controller
      - id: service
        title: Service
        show: activities
        text: |
          Hello, reader.
      - { id: rights, show: rights }
`,
  check({ model, notices }) {
    if (model.policy.controller.dpo) return [];
    return matches(
      notices,
      'officer',
      (words, notice) => ({
        message: `a heading of the notice "${notice}" promises a "${words}", and the policy names none`,
        help: 'Add `dpo:` to the controller, or take the words out of the heading.',
      }),
      ({ stretch }) => stretch.kind === 'title',
    );
  },
};
