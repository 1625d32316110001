import type { Rule } from '../rule.ts';
import { reasonFor } from './high-risk.ts';

// Catalog: gdpr-35-3
export const assessmentOfImpactMissing: Rule = {
  code: 'P4504',
  name: 'assessment-of-impact-missing',
  severity: 'error',
  cites: ['gdpr:35(3)', 'gdpr:35(1)'],
  since: '2018-05-25',
  summary: 'an activity of a kind that always needs a data protection impact assessment has none',
  why: 'Before such processing begins, you must have assessed what it may do to people and how they are protected.',
  fix: 'Carry out the assessment and add `dpia:` with `status: done`, its day and where it is filed.',
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
    risks: [monitoring-public, large-scale]
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
    risks: [monitoring-public, large-scale]
    dpia: { required: true, status: done, date: 2026-02-01 }
`,
  *check({ model }) {
    for (const activity of model.activities.values()) {
      const { id, entry, declared } = activity;
      const reason = reasonFor(activity);
      if (!reason || entry.dpia?.status === 'done') continue;
      const state = entry.dpia?.required === false ? 'is declared as not required' : 'is not done';
      yield {
        at: declared,
        message: `the activity "${id}" ${reason}, and its impact assessment ${state}`,
        help: 'Carry it out, then write `dpia: { required: true, status: done, date: 2026-02-01 }`.',
      };
    }
  },
};
