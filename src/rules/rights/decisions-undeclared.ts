import type { Rule } from '../rule.ts';

// Catalog: gdpr-22-declared
export const decisionsUndeclared: Rule = {
  code: 'P4308',
  name: 'decisions-undeclared',
  severity: 'warning',
  cites: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22(1)'],
  since: '2018-05-25',
  summary: 'an activity does not say whether decisions are made by automated means alone',
  why: 'Where such decisions exist, people must be told of them, how they come about and what they mean. Where none exist, the notice can say so, and somebody has asked the question.',
  fix: 'Declare them under `automatedDecisions:`, or write `automatedDecisions: []` if there are none.',
  bad: `
activities:
  service: #!
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    recipients: []
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
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const { id, entry, declared } of model.activities.values()) {
      if (entry.automatedDecisions) continue;
      yield {
        at: declared,
        message: `"${id}" does not say whether it decides about people by automated means alone`,
        help: 'Write `automatedDecisions: []` if it does not; else declare each decision with `what:`, `basis:`, `logic:` and `significance:`.',
      };
    }
  },
};
