import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-6-1b-not-party
export const contractWithoutParty: Rule = {
  code: 'P4607',
  name: 'contract-without-party',
  severity: 'info',
  cites: ['gdpr:6(1)(b)', 'guidance:edpb-2-2019'],
  since: '2018-05-25',
  summary: 'a purpose rests on a contract to which the people concerned are no party',
  why: 'Article 6(1)(b) needs a contract with the person whose data are processed; one with that person’s employer will not do.',
  fix: 'Rest the purpose on legitimate interests, or correct `contractParty:` of the group.',
  bad: `
dataSubjects:
  users: { name: Users, contractParty: false }
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b) #!
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: No service. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
dataSubjects:
  users: { name: Users, contractParty: false }
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(f)
        interest: fulfilling the contract with your employer
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, basis } of purposesOf(model)) {
      if (basis?.row?.id !== 'gdpr:6(1)(b)') continue;
      const group = activity.subjects.find(({ entry }) => entry.contractParty === false);
      if (!group) continue;
      yield {
        at: basis.at,
        message: `a purpose of "${activity.id}" rests on a contract to which "${group.id}" are no party`,
        help: 'Write for example `basis: gdpr:6(1)(f)` with `interest: fulfilling the contract with your employer`.',
      };
    }
  },
};
