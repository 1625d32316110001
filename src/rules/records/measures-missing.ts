import type { Rule } from '../rule.ts';

// Catalog: gdpr-30-1g
export const measuresMissing: Rule = {
  code: 'P4501',
  name: 'measures-missing',
  severity: 'warning',
  cites: ['gdpr:30(1)(g)', 'gdpr:32(1)'],
  since: '2018-05-25',
  summary: 'an activity names no security measures',
  why: 'The record of processing activities must describe the technical and organisational security measures, where possible.',
  fix: 'Declare the measures under `measures:` and name them in the activity.',
  bad: `
activities:
  newsletter: #!
    title: Newsletter
    purposes:
      - text: We send our customers news about our own products.
        basis: gdpr:6(1)(f)
        interest: keeping customers informed
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the subscription }
`,
  good: `
measures:
  encryption: { name: Encryption in transit }
activities:
  newsletter:
    title: Newsletter
    purposes:
      - text: We send our customers news about our own products.
        basis: gdpr:6(1)(f)
        interest: keeping customers informed
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the subscription }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { id, declared, measures, entry } of model.activities.values()) {
      if (measures.length > 0 || entry.measures) continue;
      yield {
        at: declared,
        message: `the activity "${id}" names no security measures`,
        help: 'Declare them under `measures:` and add `measures: [encryption]` to the activity.',
      };
    }
  },
};
