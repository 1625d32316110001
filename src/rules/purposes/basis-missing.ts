import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-13-1c-basis
export const basisMissing: Rule = {
  code: 'P4612',
  name: 'basis-missing',
  severity: 'error',
  cites: ['gdpr:6(1)', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)'],
  since: '2018-05-25',
  summary: 'a purpose names no legal basis',
  why: 'Personal data may be processed only on one of the six legal bases, and people must be told which one it is.',
  fix: 'Add `basis:` to the purpose.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service. #!
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
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
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, entry } of purposesOf(model)) {
      if (entry.basis) continue;
      yield {
        at: model.spans.of(entry, 'text'),
        message: `a purpose of "${activity.id}" names no legal basis`,
        help: 'Add the one that fits: `basis: gdpr:6(1)(a)` for consent, `gdpr:6(1)(b)` for a contract with the person, `gdpr:6(1)(c)` for a legal obligation, `gdpr:6(1)(d)` for vital interests, `gdpr:6(1)(e)` for a public task, `gdpr:6(1)(f)` for legitimate interests.',
      };
    }
  },
};
