import { named } from '../called.ts';
import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-6-1f-public-body
export const interestOfPublicBody: Rule = {
  code: 'P4605',
  name: 'interest-of-public-body',
  severity: 'error',
  cites: ['gdpr:6(1)(2)'],
  since: '2018-05-25',
  summary: 'a public body rests a purpose on legitimate interests',
  why: 'Public authorities cannot rest on legitimate interests what they do in the performance of their tasks; a law must give them the basis.',
  fix: 'Name the task and its law: `basis: gdpr:6(1)(e)` with `obligation:`. If it is no task of yours, waive this with the reason.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  publicBody: true
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
activities:
  service:
    title: Service
    purposes:
      - text: We film the entrance.
        basis: gdpr:6(1)(f) #!
        interest: a safe building
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  publicBody: true
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
activities:
  service:
    title: Service
    purposes:
      - text: We film the entrance.
        basis: gdpr:6(1)(e)
        obligation: Section 4 BDSG
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    if (!model.policy.controller.publicBody) return;
    for (const { activity, basis } of purposesOf(model)) {
      if (basis?.row?.id !== 'gdpr:6(1)(f)') continue;
      yield {
        at: basis.at,
        message: `the public body${named(model.policy.controller)} rests a purpose of "${activity.id}" on legitimate interests`,
        help: 'Write `basis: gdpr:6(1)(e)` and the law that gives the task: `obligation: …`. If it is no task of yours, waive this with the reason.',
      };
    }
  },
};
