import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1a-legal-form
export const imprintUnlinked: Rule = {
  code: 'P4107',
  name: 'imprint-unlinked',
  severity: 'info',
  cites: ['ddg:5(1)'],
  jurisdiction: 'DE',
  since: '2024-05-14',
  summary: 'a German company names neither its register nor its imprint',
  why: 'Whoever offers a digital service in Germany as a business must show, easy to find, who is behind it (before 14 May 2024: Section 5 TMG). The notice is where many readers look.',
  fix: 'Add `imprint:` with the address of the page, or `register:`.',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
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
    if (controller.imprint || controller.register || controller.publicBody) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `neither the imprint nor the register of ${called(controller)} is named`,
      help: 'Add for example `imprint: https://example.com/imprint`.',
    };
  },
};
