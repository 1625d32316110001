import type { Rule } from '../rule.ts';
import { isFounded, nameOf } from './cookie.ts';

// Catalog: cookie-basis-missing
export const cookieBasisMissing: Rule = {
  code: 'P4005',
  name: 'cookie-basis-missing',
  severity: 'error',
  cites: ['gdpr:13(1)(c)'],
  jurisdiction: 'DE',
  since: '2018-05-25',
  until: '2021-11-30',
  summary: 'nothing says on which legal basis a cookie is used',
  why: 'What the cookie collects are personal data, and people must be told the legal basis.',
  fix: 'Add `basis:` or `consent:`, or the activity that it serves.',
  bad: `
asOf: 2020-01-01
cookies:
  one: #!
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    access: []
`,
  good: `
asOf: 2020-01-01
consents:
  stats:
    title: Statistics
    version: "1"
    text: I agree that Example GmbH counts my visits. I can withdraw this at any time.
    withdrawal: In the settings.
    withdrawalUrl: https://example.com/settings
    separate: true
    log: table consents
    data: [contact-data]
cookies:
  one:
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    access: []
    consent: stats
`,
  *check({ model }) {
    for (const cookie of model.cookies.values()) {
      const { entry, activity, declared } = cookie;
      if (isFounded(cookie) || entry.basis || activity) continue;
      yield {
        at: declared,
        message: `nothing says on which legal basis "${nameOf(cookie)}" is used`,
        help: 'Add for example `basis: gdpr:6(1)(a)` with its consent, or `activity:` with what it serves.',
      };
    }
  },
};
