import type { Rule } from '../rule.ts';
import { linksOf } from './all.ts';

// Catalog: lnk-session-param
export const linkWithSession: Rule = {
  code: 'P7303',
  name: 'link-with-session',
  severity: 'warning',
  cites: ['gdpr:5(1)(c)', 'gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a link carries a session or tracking value',
  why: 'It was copied from a browser: it tracks who follows it, and stops working one day.',
  fix: 'Cut the value off: the part of the address behind the question mark.',
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
          Read [the agreement](https://example.com/dpa?utm_source=mail). #!
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
        const [value] =
          /[?&](?:utm_\w+|gclid|fbclid|msclkid|mc_eid|_ga|sid|sessionid|phpsessid|jsessionid|flash_digest)=/i.exec(
            link.href,
          ) ?? [];
        if (!value) continue;
        yield {
          at: link.at,
          message: `a link of the notice "${composed.plan.id}" carries "${value.slice(1, -1)}"`,
          help: `Write the address without it: ${link.href.split('?')[0]}.`,
        };
      }
  },
};
