import type { Law } from '../../law/index.ts';
import type { Model } from '../../model/index.ts';
import { named } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-2d-authority-named
export const authorityUnnamed: Rule = {
  code: 'P4301',
  name: 'authority-unnamed',
  severity: 'warning',
  cites: ['gdpr:13(2)(d)', 'gdpr:77(1)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'the policy names no supervisory authority',
  why: 'People must be told that they can complain to a supervisory authority. The law does not ask for its name, but without one the right is hard to use.',
  fix: 'Add `supervisoryAuthority:` with name, address and web page to the controller.',
  bad: `
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, country: DE, website: https://authority.example }
`,
  *check({ model, law }) {
    const { controller } = model.policy;
    if (controller.supervisoryAuthority) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `no supervisory authority is named for the controller${named(controller)}`,
      help: proposalFor(controller, law),
    };
  },
};

/** The authority of the seat, or of the representative in the Union, as far as the table knows one. */
function proposalFor(controller: Model['policy']['controller'], law: Law): string {
  const { country, land, publicBody, representative } = controller;
  const isOutside = country !== undefined && !law.isEea(country);
  const seat = isOutside ? representative?.country : country;
  if (seat === 'DE' && !isOutside && !land)
    return 'In Germany it is as a rule the authority of the Land: add `land: Brandenburg`, for instance, and policyc proposes it.';
  const found = seat ? law.authorities(seat, isOutside ? undefined : land) : [];
  const [authority, ...others] = found.filter(
    ({ bodies }) => !bodies || bodies === (publicBody ? 'public' : 'private'),
  );
  if (!authority || (isOutside && others.length > 0))
    return 'Add `supervisoryAuthority: { name: …, website: … }` to the controller.';
  const { id, name, website, doubt } = authority;
  const where = isOutside ? 'For the country of your representative' : 'For the seat';
  return `${where} it is probably ${name} (${website}): write \`supervisoryAuthority: ${id}\`${doubt ? `; ${doubt}, so compare it` : ''}.`;
}
