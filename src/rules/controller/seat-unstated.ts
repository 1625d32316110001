import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1a-contact
export const seatUnstated: Rule = {
  code: 'P4112',
  name: 'seat-unstated',
  severity: 'error',
  cites: ['gdpr:13(1)(a)', 'gdpr:30(1)(a)'],
  since: '2018-05-25',
  summary: 'the controller states no address or no country',
  why: 'People and authorities must know who you are and where to write to; the country decides which national law is applied.',
  fix: 'Add `address:` and `country:` to the controller.',
  bad: `
controller: #!
  name: Example GmbH
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  *check({ model }) {
    const { address, country } = model.policy.controller;
    const missing = [...(address ? [] : ['address']), ...(country ? [] : ['country'])];
    if (missing.length === 0) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `${called(model.policy.controller)} states no ${missing.join(' and no ')}`,
      help: 'Add for example `address: Musterweg 1, 14482 Potsdam` and `country: DE`.',
    };
  },
};
