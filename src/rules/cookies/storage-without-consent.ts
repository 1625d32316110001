import type { Rule } from '../rule.ts';
import { isFounded, unfounded } from './cookie.ts';

// Catalog: eprivacy-5-3-consent
export const storageWithoutConsent: Rule = {
  code: 'P4002',
  name: 'storage-without-consent',
  severity: 'error',
  cites: ['eprivacy:5(3)', 'case:C-673/17'],
  since: '2018-05-25',
  summary: 'something is stored on devices, or read from them, without consent or exemption',
  why: 'By the directive and the national law that follows it, it may happen only with consent, for the transmission of a message, or where it is strictly necessary for a service that people expressly asked for.',
  fix: 'Ask for consent and name it in `consent:`, or say in `exemption:` why it is necessary.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: FR
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
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
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: FR
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
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
    if (model.policy.controller.country === 'DE') return;
    for (const cookie of model.cookies.values()) {
      if (isFounded(cookie)) continue;
      yield {
        at: cookie.declared,
        ...unfounded(cookie),
      };
    }
  },
};
