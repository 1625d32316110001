import { named } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-30-1a
export const dpoUnnamed: Rule = {
  code: 'P4510',
  name: 'dpo-unnamed',
  severity: 'warning',
  cites: ['gdpr:30(1)(a)', 'guidance:wp243'],
  since: '2018-05-25',
  summary: 'the record does not name the data protection officer',
  why: 'The record of processing activities must hold the name and the contact details of the officer. For the notice the contact details are enough; it gives the name too where the policy has one.',
  fix: 'Add `name:` to the officer, or `company:` if a company does this for you.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { email: dpo@example.com, notified: 2025-01-10 } #!
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
    if (!dpo || dpo.name || dpo.company) return;
    yield {
      at: model.spans.key(controller, 'dpo'),
      message: `the record does not name the data protection officer of the controller${named(controller)}`,
      help: 'Add for example `name: Dr. Alex Example`. If the notice shall not give it and your record has it elsewhere, waive this.',
    };
  },
};
