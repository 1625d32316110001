import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: de-uwg-7-email
export const marketingMailUnfounded: Rule = {
  code: 'P4912',
  name: 'marketing-mail-unfounded',
  severity: 'error',
  cites: ['uwg:7(2)', 'uwg:7(3)'],
  jurisdiction: 'DE',
  since: '2018-05-25',
  summary: 'advertising by e-mail rests neither on consent nor on the exception for existing customers',
  why: 'In Germany, advertising by e-mail is an unreasonable nuisance without prior consent, unless it goes to existing customers under four conditions.',
  fix: 'Rest the purpose on consent, or add `existingCustomers: true` if all conditions of Section 7(3) UWG are met.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We send offers by e-mail.
        basis: gdpr:6(1)(f)
        interest: selling our goods
        balancing: LIA-1
        marketing: true
        channels: [email] #!
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We send offers by e-mail.
        basis: gdpr:6(1)(f)
        interest: selling our goods
        balancing: LIA-1
        marketing: true
        channels: [email]
        existingCustomers: true
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (!entry.marketing || !entry.channels?.includes('email') || entry.existingCustomers) continue;
      if (basis?.row?.id === 'gdpr:6(1)(a)') continue;
      yield {
        at: model.spans.of(entry, 'channels'),
        message: `"${activity.id}" advertises by e-mail without consent, and not to existing customers only`,
        help: 'Write `basis: gdpr:6(1)(a)` with a consent, or `existingCustomers: true` if Section 7(3) UWG is met.',
      };
    }
  },
};
