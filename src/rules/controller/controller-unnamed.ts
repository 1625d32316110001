import type { Rule } from '../rule.ts';

export const controllerUnnamed: Rule = {
  code: 'P4113',
  name: 'controller-unnamed',
  severity: 'error',
  cites: ['gdpr:13(1)(a)', 'gdpr:30(1)(a)'],
  since: '2018-05-25',
  summary: 'the controller has no name',
  why: 'People must know who is responsible; the notice and the record begin with the name.',
  fix: 'Add `name:` to the controller.',
  bad: `
controller: #!
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
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
    if (model.policy.controller.name !== undefined) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: 'the "controller" has no name',
      help: 'Add for example `name: Example GmbH`, the name under which you are registered.',
    };
  },
};
