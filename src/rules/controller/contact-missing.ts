import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1a-contact
export const contactMissing: Rule = {
  code: 'P4106',
  name: 'contact-missing',
  severity: 'warning',
  cites: ['gdpr:13(1)(a)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'the controller gives no e-mail address, telephone number or form',
  why: 'The notice must give your contact details, and according to the guidance best by several ways; with a postal address alone, or a link to the imprint, you are hard to reach.',
  fix: 'Add `email:`, `phone:` or `form:` to the controller.',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
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
    const { controller } = model.policy;
    if (controller.email || controller.phone || controller.form) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `for ${called(controller)} the notice gives no e-mail address, telephone number or form`,
      help: 'Add for example `email: privacy@example.com`.',
    };
  },
};
