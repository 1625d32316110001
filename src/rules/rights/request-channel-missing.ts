import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-12-2-channel
export const requestChannelMissing: Rule = {
  code: 'P4303',
  name: 'request-channel-missing',
  severity: 'warning',
  cites: ['gdpr:12(2)', 'gdpr:recital-59'],
  since: '2018-05-25',
  summary: 'nothing says where people send their requests, but an address for letters',
  why: 'You must make it easy to use the rights, and should take requests by electronic means, above all where you process the data by such means.',
  fix: 'Add `rights:` with a contact, for example an e-mail address.',
  bad: `
rights: { deadline: P1M }
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
rights: { contact: { email: privacy@example.com }, deadline: P1M }
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
    const { controller, rights } = model.policy;
    const { contact } = rights ?? {};
    if ([contact, controller].some((place) => place?.email || place?.phone || place?.form)) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `${called(controller)} takes requests by letter only, as far as the policy says`,
      help: 'Add for example `rights: { contact: { email: privacy@example.com }, deadline: P1M }`.',
    };
  },
};
