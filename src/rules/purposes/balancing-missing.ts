import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-6-1f-balancing-ref
export const balancingMissing: Rule = {
  code: 'P4604',
  name: 'balancing-missing',
  severity: 'warning',
  cites: ['gdpr:6(1)(f)', 'gdpr:5(2)', 'guidance:edpb-1-2024'],
  since: '2018-05-25',
  summary: 'a purpose rests on legitimate interests, and no balancing of interests is on file',
  why: 'You must be able to show that you have weighed your interest against those of the people concerned.',
  fix: 'Make the assessment and add `balancing:` with where it is filed.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We keep the service secure.
        basis: gdpr:6(1)(f) #!
        interest: a service that attackers cannot stop
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
        interest: a service that attackers cannot stop
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (basis?.row?.id !== 'gdpr:6(1)(f)' || entry.balancing) continue;
      yield {
        at: basis.at,
        message: `for a purpose of "${activity.id}" that rests on legitimate interests, no balancing of interests is on file`,
        help: 'Add where it is filed, for example `balancing: LIA-1`; it is printed in the record only.',
      };
    }
  },
};
