import type { Rule } from '../rule.ts';

export const authorityUnnamed: Rule = {
  code: 'P4301',
  name: 'authority-unnamed',
  severity: 'warning',
  cites: ['gdpr:13(2)(d)', 'gdpr:77(1)'],
  since: '2018-05-25',
  summary: 'the policy names no supervisory authority',
  why: 'People have the right to complain to a supervisory authority. A right without anyone to turn to is hard to use.',
  fix: 'Add `supervisoryAuthority:` with name, address and web page to the controller.',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  dpo: { email: dpo@example.com }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  dpo: { email: dpo@example.com }
  supervisoryAuthority: { name: Data Protection Authority, country: DE, website: https://authority.example }
`,
  *check({ model }) {
    const { controller } = model.policy;
    if (controller.supervisoryAuthority) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `no supervisory authority is named for the controller "${controller.name}"`,
      help: 'Add `supervisoryAuthority: { name: …, website: … }` below the controller.',
    };
  },
};
