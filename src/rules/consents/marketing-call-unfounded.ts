import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

export const marketingCallUnfounded: Rule = {
  code: 'P4915',
  name: 'marketing-call-unfounded',
  severity: 'warning',
  cites: ['uwg:7(2)'],
  jurisdiction: 'DE',
  since: '2018-05-25',
  summary: 'advertising by telephone does not rest on consent',
  why: 'In Germany, calls that advertise are an unreasonable nuisance for consumers without prior express consent, and for businesses without at least presumed consent. The exception for existing customers is for e-mail alone.',
  fix: 'Rest the purpose on consent. If only businesses are called, and their consent can be presumed, waive this with the reason.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We tell you of our offers on the telephone.
        basis: gdpr:6(1)(f)
        interest: selling our goods
        balancing: LIA-1
        marketing: true
        channels: [phone] #!
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
consents:
  calls:
    title: Calls
    version: "1"
    text: I agree that Example GmbH calls me to tell me of its offers. I can withdraw this at any time.
    withdrawal: Tell us so, in any call.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We tell you of our offers on the telephone.
        basis: gdpr:6(1)(a)
        consent: calls
        marketing: true
        channels: [phone]
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (!entry.marketing || !entry.channels?.includes('phone') || basis?.row?.id === 'gdpr:6(1)(a)') continue;
      yield {
        at: model.spans.of(entry, 'channels'),
        message: `"${activity.id}" advertises by telephone without consent`,
        help: 'Write `basis: gdpr:6(1)(a)` with a consent, or take `phone` out of the channels.',
      };
    }
  },
};
