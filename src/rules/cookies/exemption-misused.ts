import type { Rule } from '../rule.ts';
import { nameOf } from './cookie.ts';

// Catalog: tdddg-25-2-exemption
export const exemptionMisused: Rule = {
  code: 'P4003',
  name: 'exemption-misused',
  severity: 'error',
  cites: ['eprivacy:5(3)'],
  since: '2018-05-25',
  summary: 'statistics or advertising are declared as exempt from consent',
  why: 'Exempt is only what transmits a message or what a service that people expressly asked for cannot do without (in Germany: Section 25(2) TDDDG). Advertising is neither, and statistics hardly ever are; authorities outside Germany, such as the CNIL in France, let off simple statistics of a site’s own on strict conditions.',
  fix: 'Ask for consent, and name it in `consent:` in place of the exemption.',
  bad: `
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
    for (const cookie of model.cookies.values()) {
      const { category, exemption } = cookie.entry;
      if (!exemption || cookie.consent) continue;
      if (category !== 'marketing' && !(category === 'analytics' && country === 'DE')) continue;
      yield {
        at: model.spans.of(cookie.entry, 'exemption'),
        message: `"${nameOf(cookie)}" is for ${category}, and is declared as exempt from consent`,
        help: 'Ask for consent and write `consent:` with the id of the declaration.',
      };
    }
  },
};
