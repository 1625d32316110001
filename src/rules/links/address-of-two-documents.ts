import type { Rule } from '../rule.ts';
import { linksOf } from './all.ts';

// Catalog: lnk-duplicate-purpose
export const addressOfTwoDocuments: Rule = {
  code: 'P7306',
  name: 'address-of-two-documents',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'one address is given for two documents',
  why: 'Whoever follows the link gets the wrong notice.',
  fix: 'Give each document its own address.',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    url: https://example.com/privacy
    scope: The website has [its own notice](https://example.com/privacy?x=1). #!
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
    url: https://example.com/privacy
    scope: The website has [its own notice](https://example.com/website).
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
  *check({ notices }) {
    for (const composed of notices) {
      const { url } = composed.plan.entry;
      if (url === undefined) continue;
      for (const link of linksOf(composed)) {
        if (pageOf(link.href) !== pageOf(url) || link.words === url) continue;
        yield {
          at: link.at,
          message: `"${link.words}" leads to ${pageOf(link.href)}, which is the address of the notice "${composed.plan.id}" itself`,
          help: 'Correct the address of the other document, or that of this notice.',
        };
      }
    }
  },
};

function pageOf(href: string): string {
  return (href.split(/[?#]/)[0] ?? '').replace(/\/$/, '');
}
