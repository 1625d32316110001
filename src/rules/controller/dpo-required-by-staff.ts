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
  why: 'In Germany an officer must be designated where at least twenty people process personal data by automated means all the time, or where an impact assessment is required.',
  fix: 'Designate an officer and add `dpo:` with the contact.',
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
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  *check({ model }) {
    const { controller } = model.policy;
    if (controller.dpo || controller.publicBody) return;
    const { staffProcessing = 0 } = controller;
    const assessed = [...model.activities.values()].find(({ entry }) => entry.dpia?.required);
    if (staffProcessing < 20 && !assessed) return;
    const reason =
      staffProcessing >= 20
        ? `${staffProcessing} people process data all the time`
        : `the activity "${assessed?.id}" needs an impact assessment`;
    yield {
      at:
        staffProcessing >= 20
          ? model.spans.of(controller, 'staffProcessing')
          : model.spans.key(model.policy, 'controller'),
      message: `"${controller.name}" has no data protection officer, though ${reason}`,
      help: 'Add the officer’s contact: `dpo: { email: dpo@example.com }`.',
    };
  },
};
