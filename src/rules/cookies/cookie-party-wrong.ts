import type { Rule } from '../rule.ts';
import { nameOf } from './cookie.ts';

// Catalog: cookie-party-mismatch
export const cookiePartyWrong: Rule = {
  code: 'P4010',
  name: 'cookie-party-wrong',
  severity: 'warning',
  cites: ['gdpr:5(1)(a)'],
  summary: 'a cookie is declared as third-party, and its vendor says that your own site sets it',
  why: 'Whose cookie it is decides who can read it and how it can be blocked.',
  fix: 'Look in the browser under which domain it stands, and correct `party:`.',
  bad: `
processors:
  heap:
    name: Heap
    legalName: Content Square SAS
    country: FR
    service: analytics
    contract: { kind: dpa }
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
    name: _hp2_id.1
    technology: cookie
    party: third #!
    purpose: It counts visits.
    category: analytics
    duration: P13M
    access: [heap]
    consent: stats
    provider: heap
`,
  good: `
processors:
  heap:
    name: Heap
    legalName: Content Square SAS
    country: FR
    service: analytics
    contract: { kind: dpa }
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
    name: _hp2_id.1
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P13M
    access: [heap]
    consent: stats
    provider: heap
`,
  *check({ model, law }) {
    for (const cookie of model.cookies.values()) {
      const vendor = cookie.provider && law.vendor(cookie.provider.name);
      if (cookie.entry.party !== 'third' || vendor?.cookieParty !== 'first') continue;
      yield {
        at: model.spans.of(cookie.entry, 'party'),
        message: `"${nameOf(cookie)}" is declared as a cookie of another site; "${cookie.provider?.name}" says that your own site sets it`,
        help: `Compare it with ${vendor.cookiesAt}, then write \`party: first\`.`,
      };
    }
  },
};
