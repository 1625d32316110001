import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-37-dpo-required
export const dpoRequired: Rule = {
  code: 'P4103',
  name: 'dpo-required',
  severity: 'error',
  cites: ['gdpr:37(1)(a)'],
  since: '2018-05-25',
  summary: 'a public body has no data protection officer',
  why: 'Public authorities and bodies must designate a data protection officer, whatever their size; only courts acting as courts need not.',
  fix: 'Designate an officer and add `dpo:` with the contact.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  publicBody: true #!
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  publicBody: true
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  *check({ model }) {
    const { controller } = model.policy;
    if (controller.dpo || !controller.publicBody) return;
    yield {
      at: model.spans.of(controller, 'publicBody'),
      message: `${called(controller)} is a public body and has no data protection officer`,
      help: 'Designate an officer and add the contact: `dpo: { name: Dr. Alex Example, email: dpo@example.com }`.',
    };
  },
};
