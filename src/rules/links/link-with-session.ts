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
      for (const { href, at } of linksOf(composed)) {
        const names = [...new Set([...href.matchAll(PARAMETER)].map(([, name = '']) => name))];
        if (names.length === 0) continue;
        yield {
          at,
          message: `a link of the notice "${composed.plan.id}" carries ${names.map((name) => `"${name}"`).join(' and ')}`,
          help: `Write the address without it: ${without(href, names)}.`,
        };
      }
  },
};

const PARAMETER =
  /[?&;](utm_\w+|gclid|fbclid|msclkid|mc_eid|_ga|_hsenc|_hsmi|sid|sessionid|session_id|phpsessid|jsessionid|flash_digest)=/gi;

function without(href: string, names: readonly string[]): string {
  const url = new URL(href.replace(/;jsessionid=[^?#]*/i, ''));
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
