import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1e-recipients, gdpr-30-1d
export const recipientsUnstated: Rule = {
  code: 'P4804',
  name: 'recipients-unstated',
  severity: 'error',
  cites: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:30(1)(d)'],
  since: '2018-05-25',
  summary: 'an activity does not say who receives its data',
  why: 'People must be told who receives their data, or which categories of recipients do; the record must say it too.',
  fix: 'Add `recipients:` with the ids of those who get the data, or `recipients: []` if nobody does.',
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
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
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
`,
  *check({ model }) {
    for (const { id, entry, declared } of model.activities.values()) {
      if (entry.recipients) continue;
      yield {
        at: declared,
        message: `the activity "${id}" does not say who receives its data`,
        help: 'Add `recipients:` with the ids of processors and others, or `recipients: []` if nobody gets the data.',
      };
    }
  },
};
