import type { Rule } from '../rule.ts';
import { nameOf } from './cookie.ts';

// Catalog: cookie-withdraw-link
export const choiceNotChangeable: Rule = {
  code: 'P4013',
  name: 'choice-not-changeable',
  severity: 'warning',
  cites: ['gdpr:7(3)', 'guidance:edpb-banners-2023'],
  since: '2018-05-25',
  summary: 'there is no link by which people change their choice about cookies',
  why: 'Withdrawing must be as easy as agreeing. After a click in a banner, that takes a link or a button that can be found at any time.',
  fix: 'Add `withdrawalUrl:` to the consent, with the page on which the choice can be changed.',
  bad: `
consents:
  stats:
    title: Statistics
    version: "1"
    text: I agree that Example GmbH counts my visits. I can withdraw this at any time.
    withdrawal: In the settings.
    separate: true
    log: table consents
    data: [contact-data]
cookies:
  one: #!
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    access: []
    consent: stats
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
      const { consent, entry, declared } = cookie;
      if (entry.exemption || entry.category === 'necessary' || consent?.entry.withdrawalUrl) continue;
      yield {
        at: declared,
        message: `no link leads to where the choice about "${nameOf(cookie)}" can be changed`,
        help: `${consent ? `Add \`withdrawalUrl:\` to the consent "${consent.id}"` : 'Declare the consent with `withdrawalUrl:`'}, the address at which the choice can be changed.`,
      };
      return;
    }
  },
};
