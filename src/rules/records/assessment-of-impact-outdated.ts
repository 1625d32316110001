import type { Rule } from '../rule.ts';

// Catalog: gdpr-35-11-review
export const assessmentOfImpactOutdated: Rule = {
  code: 'P4506',
  name: 'assessment-of-impact-outdated',
  severity: 'info',
  cites: ['gdpr:35(11)'],
  since: '2018-05-25',
  summary: 'an activity has changed since its impact assessment',
  why: 'When the risk may have changed, the assessment must be reviewed.',
  fix: 'Review the assessment and write its new day.',
  bad: `
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
    updated: 2026-06-01
    dpia: { required: true, status: done, date: 2026-02-01 } #!
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
    updated: 2026-06-01
    dpia: { required: true, status: done, date: 2026-07-01 }
`,
  *check({ model }) {
    for (const { id, entry } of model.activities.values()) {
      const { dpia, updated } = entry;
      if (!dpia?.date || !updated || updated <= dpia.date) continue;
      yield {
        at: model.spans.of(entry, 'dpia'),
        message: `the activity "${id}" was changed on ${updated}, after its impact assessment of ${dpia.date}`,
        help: 'Review the assessment and write its new `date:`.',
      };
    }
  },
};
