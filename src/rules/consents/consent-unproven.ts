import type { Rule } from '../rule.ts';

// Catalog: gdpr-7-1-proof
export const consentUnproven: Rule = {
  code: 'P4910',
  name: 'consent-unproven',
  severity: 'warning',
  cites: ['gdpr:7(1)'],
  since: '2018-05-25',
  summary: 'nothing says where consents are logged',
  why: 'You must be able to show who consented to which text and when.',
  fix: 'Log each consent with its version and time, and add `log:` with where.',
  bad: `
consents:
  news: #!
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
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
    retention: { period: P30D, from: your withdrawal }
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
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const { id, entry, declared } of model.consents.values()) {
      if (entry.log) continue;
      yield {
        at: declared,
        message: `nothing says where it is logged who gave the consent "${id}"`,
        help: 'Add for example `log: table consents in the customer database`; it is printed in the record only.',
      };
    }
  },
};
