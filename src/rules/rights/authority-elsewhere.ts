import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-2d-authority-match
export const authorityElsewhere: Rule = {
  code: 'P4302',
  name: 'authority-elsewhere',
  severity: 'warning',
  cites: ['gdpr:55(1)', 'gdpr:77(1)'],
  since: '2018-05-25',
  summary: 'the supervisory authority is not that of the seat',
  why: 'The authority that is named should be the one that supervises the company; people would complain to the wrong one first.',
  fix: 'Name the authority of the country, in Germany of the Land, where the controller sits.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  land: Bayern
  supervisoryAuthority: debralda #!
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  land: Brandenburg
  supervisoryAuthority: debralda
`,
  *check({ model, law }) {
    const { authority, policy } = model;
    const { controller } = policy;
    if (!authority || !controller.country || !law.isEea(controller.country)) return;
    const fits =
      authority.country === controller.country &&
      (!controller.land || !authority.land || authority.land === controller.land);
    if (fits) return;
    yield {
      at: model.spans.of(controller, 'supervisoryAuthority'),
      message: `"${authority.name}" is not the authority for ${controller.land ?? controller.country}, where "${controller.name}" sits`,
      help: `The authorities there: ${law
        .authorities(controller.country, controller.land)
        .map(({ id }) => id)
        .join(', ')}.`,
    };
  },
};
