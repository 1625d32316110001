import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1b-dpo-contact
export const dpoUnreachable: Rule = {
  code: 'P4102',
  name: 'dpo-unreachable',
  severity: 'error',
  cites: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)'],
  since: '2018-05-25',
  summary: 'a data protection officer is named without a way of contact',
  why: 'The law asks for the contact details of the officer; the name alone helps nobody.',
  fix: 'Add an e-mail address, a telephone number, a form or an address to the officer.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, notified: 2025-01-10 } #!
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
    const { controller } = model.policy;
    const { dpo } = controller;
    if (!dpo || dpo.email || dpo.phone || dpo.form || dpo.address) return;
    yield {
      at: model.spans.key(controller, 'dpo'),
      message: `the data protection officer of ${called(controller)} cannot be reached`,
      help: 'Add for example `email: dpo@example.com` to the officer.',
    };
  },
};
