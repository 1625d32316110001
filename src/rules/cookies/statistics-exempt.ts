import type { Rule } from '../rule.ts';
import { nameOf } from './cookie.ts';

export const statisticsExempt: Rule = {
  code: 'P4015',
  name: 'statistics-exempt',
  severity: 'warning',
  cites: ['eprivacy:5(3)', 'guidance:cnil-cookies'],
  since: '2018-05-25',
  summary: 'outside Germany and France, statistics are declared as exempt from consent',
  why: 'The directive has no exemption for statistics. Some national laws and authorities let off simple statistics of a site’s own on strict conditions, as the CNIL does in France; others do not.',
  fix: 'Ask for consent, and name it in `consent:`. If law or authority of your country lets them off, waive this with the place where it says so.',
  bad: `
controller:
  name: Example Ltd
  address: 1 Example Street, Dublin
  country: IE
  email: privacy@example.com
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
cookies:
  one:
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    exemption: It helps us. #!
    access: []
`,
  good: `
controller:
  name: Example Ltd
  address: 1 Example Street, Dublin
  country: IE
  email: privacy@example.com
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
    const { country } = model.policy.controller;
    // In Germany it is an error of its own; in France the authority has said when it is none.
    if (country === 'DE' || country === 'FR') return;
    for (const cookie of model.cookies.values()) {
      const { category, exemption } = cookie.entry;
      if (!exemption || cookie.consent || category !== 'analytics') continue;
      yield {
        at: model.spans.of(cookie.entry, 'exemption'),
        message: `"${nameOf(cookie)}" is for statistics, and is declared as exempt from consent`,
        help: 'Ask for consent and write `consent:` with the id of the declaration, or waive this with what exempts it in your country.',
      };
    }
  },
};
