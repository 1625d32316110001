import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-13-1d-interest
export const interestUnnamed: Rule = {
  code: 'P4602',
  name: 'interest-unnamed',
  severity: 'error',
  cites: ['gdpr:13(1)(d)', 'gdpr:14(2)(b)', 'case:C-394/23'],
  since: '2018-05-25',
  summary: 'a purpose rests on legitimate interests, and the interest is not named',
  why: 'People must be told which interest it is when their data are collected; otherwise the basis fails.',
  fix: 'Add `interest:` with what you, or a third party, are after.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We keep the service secure.
        basis: gdpr:6(1)(f) #!
        balancing: LIA-1
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
      if (!basis?.row?.needsInterest || entry.interest) continue;
      yield {
        at: basis.at,
        message: `a purpose of "${activity.id}" rests on legitimate interests, and does not say which`,
        help: 'Add for example `interest: a service that attackers cannot stop`.',
      };
    }
  },
};
