import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-1d-interest-per-purpose
export const interestShared: Rule = {
  code: 'P4603',
  name: 'interest-shared',
  severity: 'info',
  cites: ['gdpr:13(1)(d)'],
  since: '2018-05-25',
  summary: 'several purposes of an activity share one and the same interest',
  why: 'People must be told the interest behind each purpose. One that stands behind several is often so wide that nobody can weigh it against their own.',
  fix: 'Name for each purpose the interest that it serves.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We keep the service secure.
        basis: gdpr:6(1)(f)
        interest: a good service
        balancing: LIA-1
      - text: We count visits.
        basis: gdpr:6(1)(f)
        interest: a good service #!
        balancing: LIA-2
    subjects: [users]
    data: [{ category: contact-data, required: no }]
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
      - text: We keep the service secure.
        basis: gdpr:6(1)(f)
        interest: a good service
        balancing: LIA-1
      - text: We count visits.
        basis: gdpr:6(1)(f)
        interest: knowing which pages are read
        balancing: LIA-2
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { id, purposes } of model.activities.values()) {
      if (purposes.length < 2) continue;
      const seen = new Set<string>();
      for (const { entry } of purposes) {
        if (!entry.interest) continue;
        const interest = JSON.stringify(entry.interest);
        if (seen.has(interest))
          yield {
            at: model.spans.of(entry, 'interest'),
            message: `two purposes of "${id}" name one and the same interest`,
            help: 'Say for each purpose what exactly you are after, if it can be told apart.',
          };
        seen.add(interest);
      }
    }
  },
};
