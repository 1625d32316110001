import type { Law } from '../../law/index.ts';
import type { Model } from '../../model/index.ts';
import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: de-bdsg-38-dpo-required
export const dpoRequiredByStaff: Rule = {
  code: 'P4105',
  name: 'dpo-required-by-staff',
  severity: 'error',
  cites: ['bdsg:38(1)'],
  jurisdiction: 'DE',
  since: '2018-05-25',
  summary: 'German law asks for a data protection officer, and there is none',
  why: 'In Germany an officer must be designated where as a rule at least twenty people process personal data by automated means all the time (until 25 November 2019: ten), or, whatever their number, where an impact assessment is required.',
  fix: 'Designate an officer and add `dpo:` with name and contact.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  staffProcessing: 45 #!
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  staffProcessing: 45
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  *check({ model, law }) {
    const { controller } = model.policy;
    const why = whyInGermany(model, law);
    if (controller.dpo || !why) return;
    yield {
      at: isBigEnough(model, law)
        ? model.spans.of(controller, 'staffProcessing')
        : model.spans.key(model.policy, 'controller'),
      message: `${called(controller)} has no data protection officer, though ${why}`,
      help: 'Designate an officer and add the contact: `dpo: { name: Dr. Alex Example, email: dpo@example.com }`.',
    };
  },
};

/** Why German law demands an officer of a company, if it does. */
export function whyInGermany(model: Model, law: Law): string | undefined {
  const { controller } = model.policy;
  if (controller.country !== 'DE' || controller.publicBody) return undefined;
  if (isBigEnough(model, law))
    return `${controller.staffProcessing} people process data all the time; from ${limitOn(law)} on, one is required`;
  const assessed = [...model.activities.values()].find(({ entry }) => entry.dpia?.required);
  return assessed && `the activity "${assessed.id}" needs an impact assessment`;
}

function isBigEnough({ policy }: Model, law: Law): boolean {
  return (policy.controller.staffProcessing ?? 0) >= limitOn(law);
}

/** Raised by the 2. DSAnpUG-EU: https://dsgvo-portal.de/news/zweites_datenschutz_anpassungs_und_umsetzungsgesetz.php */
function limitOn({ date }: Law): number {
  return date < '2019-11-26' ? 10 : 20;
}
