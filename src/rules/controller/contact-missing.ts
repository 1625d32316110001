import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1a-contact
export const contactMissing: Rule = {
  code: 'P4106',
  name: 'contact-missing',
  severity: 'warning',
  cites: ['gdpr:13(1)(a)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'the controller gives no e-mail address, telephone number or form',
  why: 'People should be able to reach you without looking for the contact elsewhere; a postal address alone, or a link to the imprint, makes it hard.',
  fix: 'Add `email:`, `phone:` or `form:` to the controller.',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  imprint: https://example.com/imprint
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  *check({ model }) {
    const { controller } = model.policy;
    if (controller.email || controller.phone || controller.form) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `"${controller.name}" can be reached by post only`,
      help: 'Add for example `email: privacy@example.com`.',
    };
  },
};
