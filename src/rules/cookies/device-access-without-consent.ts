import type { Rule } from '../rule.ts';
import { isFounded, unfounded } from './cookie.ts';

// Catalog: tdddg-25-consent
export const deviceAccessWithoutConsent: Rule = {
  code: 'P4001',
  name: 'device-access-without-consent',
  severity: 'error',
  cites: ['tdddg:25(1)', 'eprivacy:5(3)'],
  jurisdiction: 'DE',
  since: '2021-12-01',
  summary: 'something is stored on devices, or read from them, without consent or exemption',
  why: 'In Germany, since 1 December 2021 (until 13 May 2024 by Section 25 TTDSG), it may happen only with consent, for the transmission of a message, or where it is strictly necessary for a service that people expressly asked for.',
  fix: 'Ask for consent and name it in `consent:`, or say in `exemption:` why it is necessary.',
  bad: `
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
      if (isFounded(cookie)) continue;
      yield {
        at: cookie.declared,
        ...unfounded(cookie),
      };
    }
  },
};
