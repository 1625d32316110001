import { called } from '../called.ts';
import type { Rule } from '../rule.ts';
import { whyInGermany } from './dpo-required-by-staff.ts';

// Catalog: gdpr-13-1b-dpo-contact
export const dpoUnstated: Rule = {
  code: 'P4101',
  name: 'dpo-unstated',
  severity: 'warning',
  cites: ['gdpr:13(1)(b)', 'gdpr:37(1)'],
  since: '2018-05-25',
  summary: 'the policy names no data protection officer',
  why: 'Where a data protection officer has been designated, the notice must give the contact details. Whether one must be designated follows from Art. 37 GDPR and national law.',
  fix: 'Add `dpo:` with an e-mail address or another way of contact to the controller, or `dpoNotRequired:` with the reason why none is required.',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
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
  *check({ model, law }) {
    const { controller } = model.policy;
    if (controller.dpo || controller.dpoNotRequired) return;
    // That one is missing is an error of its own then.
    if (controller.publicBody || whyInGermany(model, law)) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `the policy names no data protection officer of ${called(controller)}, and not why none is required`,
      help: 'Add the officer’s contact, `dpo: { email: dpo@example.com }`, or the reason why none is required, `dpoNotRequired: …`.',
    };
  },
};
