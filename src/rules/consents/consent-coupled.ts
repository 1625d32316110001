import type { Rule } from '../rule.ts';

// Catalog: gdpr-7-4-conditional
export const consentCoupled: Rule = {
  code: 'P4909',
  name: 'consent-coupled',
  severity: 'warning',
  cites: ['gdpr:7(4)'],
  since: '2018-05-25',
  summary: 'the service depends on a consent that it does not need',
  why: 'Whether consent is free depends above all on whether people must give it to get something that does not need it. Then it hardly ever is.',
  fix: 'Offer the service without the consent too.',
  bad: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
    conditional: true #!
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
    for (const { id, entry } of model.consents.values()) {
      if (!entry.conditional) continue;
      yield {
        at: model.spans.of(entry, 'conditional'),
        message: `people must give the consent "${id}" to get a service that does not need it`,
        help: 'Offer the service without it, then write `conditional: false`.',
      };
    }
  },
};
