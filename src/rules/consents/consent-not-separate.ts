import type { Rule } from '../rule.ts';

// Catalog: gdpr-7-2-distinguishable
export const consentNotSeparate: Rule = {
  code: 'P4907',
  name: 'consent-not-separate',
  severity: 'error',
  cites: ['gdpr:7(2)'],
  since: '2018-05-25',
  summary: 'nothing shows that a consent is asked for apart from other matters',
  why: 'Consent that is hidden in terms or in another declaration does not bind.',
  fix: 'Ask for it with a box of its own, and add `separate: true`.',
  bad: `
consents:
  news: #!
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const { id, entry, declared } of model.consents.values()) {
      if (entry.separate) continue;
      const state =
        entry.separate === false
          ? 'is part of another declaration'
          : 'is not said to stand apart from other declarations';
      yield {
        at: declared,
        message: `the consent "${id}" ${state}`,
        help: 'Ask for it by itself, then write `separate: true`.',
      };
    }
  },
};
