import type { Rule } from '../rule.ts';

// Catalog: gdpr-6-1b-optional-data
export const contractForOptionalData: Rule = {
  code: 'P4606',
  name: 'contract-for-optional-data',
  severity: 'warning',
  cites: ['gdpr:6(1)(b)', 'gdpr:5(1)(c)', 'case:C-394/23', 'guidance:edpb-2-2019'],
  since: '2018-05-25',
  summary: 'data that people are free to give rest on the necessity for a contract',
  why: 'What people may leave out is hardly necessary for the contract, and only for what is necessary is the contract a basis.',
  fix: 'Give the optional data an activity or purpose of their own, with consent or legitimate interests as the basis.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data:
      - { category: contact-data, required: no } #!
    automatedDecisions: []
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
    data:
      - { category: contact-data, required: contract, consequence: Without them there is no contract. }
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { id, purposes, data } of model.activities.values()) {
      if (purposes.length === 0 || purposes.some(({ basis }) => basis?.row?.id !== 'gdpr:6(1)(b)')) continue;
      for (const { category, entry, at } of data) {
        if (entry?.required !== 'no') continue;
        yield {
          at,
          message: `the category "${category.id}" is optional in "${id}", whose only basis is the contract`,
          help: 'Add a purpose for the optional data with its own basis, for example `basis: gdpr:6(1)(a)`.',
        };
      }
    }
  },
};
