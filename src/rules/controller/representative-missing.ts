import { needsRepresentative } from '../../model/index.ts';
import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-27-representative
export const representativeMissing: Rule = {
  code: 'P4108',
  name: 'representative-missing',
  severity: 'error',
  cites: ['gdpr:27(1)', 'gdpr:13(1)(a)'],
  since: '2018-05-25',
  summary: 'a controller outside the Union names no representative in it',
  why: 'Whoever offers goods or services to people in the Union, or observes them, without an establishment there must designate someone whom they and the authorities can turn to. Exempt are public bodies, and occasional processing that is unlikely to be a risk and has no specially protected data on a large scale (Art. 27(2)).',
  fix: 'Add `representative:` with name and contact to the controller. Waive this if you have an establishment in the Union, or with the case of Art. 27(2).',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 8001 Zurich
  country: CH
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 8001 Zurich
  country: CH
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  representative: { name: Example Rep GmbH, address: "Musterweg 2, 14482 Potsdam", country: DE, email: rep@example.com }
`,
  *check({ model }) {
    const { controller } = model.policy;
    if (controller.representative || !needsRepresentative(model)) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `${called(controller)} is in ${controller.country}, outside the European Economic Area, and names no representative in it`,
      help: 'Add for example `representative: { name: Example Rep GmbH, country: DE, email: rep@example.com }`; with an establishment in the Union none is needed, then waive this.',
    };
  },
};
