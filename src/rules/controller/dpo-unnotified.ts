import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-37-7-dpo-notified
export const dpoUnnotified: Rule = {
  code: 'P4110',
  name: 'dpo-unnotified',
  severity: 'info',
  cites: ['gdpr:37(7)'],
  since: '2018-05-25',
  summary: 'nothing says that the supervisory authority knows the data protection officer',
  why: 'The contact details of the officer must be told to the authority; most have a form for it on their web page.',
  fix: 'Tell the authority, then add `notified:` with the day to the officer.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com } #!
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
    if (!controller.dpo || controller.dpo.notified) return;
    yield {
      at: model.spans.key(controller, 'dpo'),
      message: `nothing says when the supervisory authority was told who the data protection officer of ${called(controller)} is`,
      help: 'Add the day to `dpo:`, for example `notified: 2025-01-10`.',
    };
  },
};
