import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-2d-authority-match
export const authorityElsewhere: Rule = {
  code: 'P4302',
  name: 'authority-elsewhere',
  severity: 'warning',
  cites: ['gdpr:55(1)', 'gdpr:77(1)'],
  since: '2018-05-25',
  summary: 'the supervisory authority is not the one that supervises the controller',
  why: 'People may complain to any authority, above all to that of their own country. The one that the notice names should be the one that supervises you; else they would write to the wrong one first.',
  fix: 'Name the authority of the country, in Germany of the Land, where the controller sits.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
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
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  land: Brandenburg
  supervisoryAuthority: debralda
`,
  *check({ model, law }) {
    const { authority, policy } = model;
    const { controller } = policy;
    if (!authority || !controller.country || !law.isEea(controller.country)) return;
    const kind = controller.publicBody ? 'public' : 'private';
    const other = controller.publicBody ? 'private' : 'public';
    const isNear =
      authority.country === controller.country &&
      (!controller.land || !authority.land || authority.land === controller.land);
    if (isNear && authority.bodies !== other) return;
    const there = law.authorities(controller.country, controller.land).filter(({ bodies }) => bodies !== other);
    yield {
      at: model.spans.of(controller, 'supervisoryAuthority'),
      message: isNear
        ? `"${authority.name}" supervises ${other} bodies, and ${called(controller)} is a ${kind} one`
        : `"${authority.name}" is not the authority for ${controller.land ?? controller.country}, where ${called(controller)} sits`,
      help: `${isNear && !controller.publicBody ? 'If you are a public body, write `publicBody: true`; else name' : 'Name'} one of these: ${there.map(({ id, name }) => `\`${id}\` (${name})`).join(', ')}.`,
    };
  },
};
