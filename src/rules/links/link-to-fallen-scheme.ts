import type { Rule } from '../rule.ts';
import { linksOf } from './all.ts';

// Catalog: lnk-retired-host
export const linkToFallenScheme: Rule = {
  code: 'P7305',
  name: 'link-to-fallen-scheme',
  severity: 'error',
  cites: ['gdpr:13(1)(f)', 'case:C-311/18'],
  summary: 'a link leads to the list of a scheme, or to a service, that has ended',
  why: 'The list proves nothing any more, and readers take it for a protection that there is not.',
  fix: 'Delete the link, together with what it is to prove.',
  bad: `
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
          See [the list](https://www.privacyshield.gov/list). #!
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
          See [the list](https://www.dataprivacyframework.gov/list).
      - { id: rights, show: rights }
`,
  *check({ law, notices }) {
    for (const composed of notices)
      for (const { href, at } of linksOf(composed)) {
        const service = law.serviceAt(href);
        if (service?.state !== 'fallen') continue;
        yield {
          at,
          message: `a link of the notice "${composed.plan.id}" leads to "${service.address}", which ended on ${service.since}`,
          help: 'Delete it; if the recipient is on the list of a scheme in force, link to that one.',
        };
      }
  },
};
