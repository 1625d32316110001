import type { Rule } from '../rule.ts';

// Catalog: gdpr-activity-orphan-recipient
export const recipientUnused: Rule = {
  code: 'P4801',
  name: 'recipient-unused',
  severity: 'error',
  cites: ['gdpr:13(1)(e)', 'gdpr:13(1)(c)'],
  since: '2018-05-25',
  summary: 'a recipient is declared, and no activity sends it data',
  why: 'The notice would name someone who receives data and not say which data, what for and on which legal basis.',
  fix: 'Add the recipient to the activities whose data it gets, or delete it.',
  bad: `
processors:
  cloud: #!
    name: Cloud
    address: Hauptstr. 1, 10115 Berlin
    country: DE
    service: hosting
    contract: { kind: dpa }
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
  good: `
processors:
  cloud:
    name: Cloud
    address: Hauptstr. 1, 10115 Berlin
    country: DE
    service: hosting
    contract: { kind: dpa }
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [cloud]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    const named = new Set([...model.recipients.values()].flatMap(({ subprocessors }) => subprocessors));
    for (const recipient of model.recipients.values()) {
      const { id, name, activities, cookies, clients, declared } = recipient;
      if ([activities, cookies, clients].some(({ length }) => length > 0) || named.has(recipient)) continue;
      yield {
        at: declared,
        message: `no activity sends data to "${name}", which is declared as a recipient`,
        help: `Add \`recipients: [${id}]\` to the activity whose data it gets, or delete the entry.`,
      };
    }
  },
};
