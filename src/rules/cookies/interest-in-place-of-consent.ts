import type { Rule } from '../rule.ts';
import { nameOf, restsOnInterest } from './cookie.ts';

// Catalog: cookie-basis-legitimate-interest
export const interestInPlaceOfConsent: Rule = {
  code: 'P4004',
  name: 'interest-in-place-of-consent',
  severity: 'error',
  cites: ['eprivacy:5(3)', 'case:C-673/17'],
  since: '2019-10-01',
  summary: 'something is stored on devices on the strength of legitimate interests',
  why: 'For storing on devices and reading from them the law knows consent and two exemptions, and no balancing of interests; in Germany this follows from case I ZR 7/16 of the Federal Court of Justice and since 1 December 2021 from Section 25 TDDDG (at first: TTDSG).',
  fix: 'Ask for consent, or state the exemption.',
  bad: `
cookies:
  one:
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    access: []
    basis: gdpr:6(1)(f) #!
`,
  good: `
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
      if (cookie.consent || cookie.entry.exemption || !restsOnInterest(cookie)) continue;
      yield {
        at: cookie.entry.basis ? model.spans.of(cookie.entry, 'basis') : cookie.declared,
        message: `"${nameOf(cookie)}" rests on legitimate interests${cookie.entry.basis ? '' : `, like the activity "${cookie.activity?.id}" that it serves`}`,
        help: 'Write `consent:` with the id of a declaration, or `exemption:` with why it is necessary.',
      };
    }
  },
};
