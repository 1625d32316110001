import type { Rule } from '../rule.ts';
import { reasonFor } from './high-risk.ts';

// Catalog: gdpr-35-wp248
export const assessmentOfImpactUndecided: Rule = {
  code: 'P4505',
  name: 'assessment-of-impact-undecided',
  severity: 'warning',
  cites: ['gdpr:35(1)', 'guidance:wp248'],
  since: '2018-05-25',
  summary: 'an activity shows two signs of high risk, and nobody has decided whether it needs an impact assessment',
  why: 'Two of the nine signs are, for the authorities, a reason to carry out an assessment or to write down why not.',
  fix: 'Decide, and add `dpia:` with `required:` and the reason.',
  bad: `
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
    risks: [evaluation, vulnerable]
`,
  good: `
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
    risks: [evaluation, vulnerable]
    dpia: { required: false, reason: Only a few people and no decisions. }
`,
  *check({ model }) {
    for (const activity of model.activities.values()) {
      const { id, entry, declared } = activity;
      const { risks = [], dpia } = entry;
      const isDecided = dpia && (dpia.status === 'done' || dpia.reason);
      if (risks.length < 2 || isDecided || reasonFor(activity)) continue;
      const lack = dpia
        ? 'it is declared to need no impact assessment without a reason'
        : 'no decision on an impact assessment is recorded';
      yield {
        at: declared,
        message: `the activity "${id}" shows ${risks.length} signs of high risk (${risks.join(', ')}), and ${lack}`,
        help: 'Add `dpia: { required: true }`, or `dpia: { required: false, reason: … }` with the reason.',
      };
    }
  },
};
