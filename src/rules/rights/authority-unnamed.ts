import type { Law } from '../../law/index.ts';
import type { Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-2d-authority-named
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
  *check({ model, law }) {
    const { controller } = model.policy;
    if (controller.supervisoryAuthority) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `no supervisory authority is named for the controller "${controller.name}"`,
      help: proposalFor(controller, law),
    };
  },
};

/** The authority of the seat, as far as the table knows one; its rows say what they could not confirm. */
function proposalFor({ country, land }: Model['policy']['controller'], law: Law): string {
  if (country === 'DE' && !land)
    return 'In Germany it is the authority of the Land: add `land: Brandenburg`, for instance, and policyc proposes it.';
  const [authority] = (country ? law.authorities(country, land) : []).filter(({ bodies }) => bodies !== 'public');
  if (!authority) return 'Add `supervisoryAuthority: { name: …, website: … }` to the controller.';
  const { id, name, website, doubt } = authority;
  return `For the seat it is probably ${name} (${website}): write \`supervisoryAuthority: ${id}\`${doubt ? `; ${doubt}, so compare it` : ''}.`;
}
