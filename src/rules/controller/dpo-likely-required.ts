import type { Activity } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-37-dpo-required
export const dpoLikelyRequired: Rule = {
  code: 'P4104',
  name: 'dpo-likely-required',
  severity: 'warning',
  cites: ['gdpr:37(1)(b)', 'gdpr:37(1)(c)', 'guidance:wp243'],
  since: '2018-05-25',
  summary:
    'large-scale monitoring or large-scale processing of specially protected data, and no data protection officer',
  why: 'Where such processing is a core activity of the company, and not only a part of its administration, an officer must be designated; how small the company is does not count.',
  fix: 'Designate an officer, or make sure that the processing is no core activity and say so in a waiver.',
  bad: `
controller:
  name: Example GmbH
  address: Hauptplatz 1, 8010 Graz
  country: AT
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpoNotRequired: We are a small company.
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
activities:
  service: #!
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    risks: [monitoring, large-scale]
    dpia: { required: true, status: done, date: 2026-01-15 }
`,
  good: `
controller:
  name: Example GmbH
  address: Hauptplatz 1, 8010 Graz
  country: AT
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    risks: [monitoring, large-scale]
    dpia: { required: true, status: done, date: 2026-01-15 }
`,
  *check({ model }) {
    if (model.policy.controller.dpo) return;
    for (const activity of model.activities.values()) {
      const sign = signOf(activity);
      if (!sign) continue;
      yield {
        at: activity.declared,
        message: `the activity "${activity.id}" ${sign} on a large scale, and there is no data protection officer`,
        help: 'If this is a core activity of yours, add `dpo:` with the officer’s contact to the controller.',
      };
    }
  },
};

function signOf({ entry, data }: Activity): string | undefined {
  const { risks = [] } = entry;
  if (!risks.includes('large-scale')) return undefined;
  if (risks.includes('monitoring') || risks.includes('monitoring-public')) return 'monitors people';
  const sensitive = data.some(({ category }) => category.entry.special || category.entry.criminal);
  return sensitive ? 'processes specially protected data' : undefined;
}
