import type { Rule } from '../rule.ts';
import { linksOf } from './all.ts';

// Catalog: lnk-insecure
export const linkUnencrypted: Rule = {
  code: 'P7304',
  name: 'link-unencrypted',
  severity: 'warning',
  cites: ['gdpr:32(1)(a)', 'gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a link leads to an unencrypted page',
  why: 'On the way, anyone can read or change what the page says.',
  fix: 'Write https:// in place of http://.',
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
          Read [the agreement](http://example.com/dpa). #!
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
          Read [the agreement](https://example.com/dpa).
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const link of linksOf(composed)) {
        if (!link.href.startsWith('http:')) continue;
        yield {
          at: link.at,
          message: `a link of the notice "${composed.plan.id}" is not encrypted: "${link.href}"`,
          help: `Write ${link.href.replace('http:', 'https:')}, if the page is there.`,
        };
      }
  },
};
