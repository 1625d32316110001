import type { Rule } from '../rule.ts';

// Catalog: consent-data-named
export const consentDataUnnamed: Rule = {
  code: 'P4904',
  name: 'consent-data-unnamed',
  severity: 'warning',
  cites: ['gdpr:4(11)', 'guidance:edpb-05-2020'],
  since: '2018-05-25',
  summary: 'a declaration of consent does not say which data it is about',
  why: 'For consent to be informed, people must know which kinds of data are collected and used.',
  fix: 'Name the data in the text, and list their categories in `data:`.',
  bad: `
consents:
  news: #!
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
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
    for (const { id, data, declared } of model.consents.values()) {
      if (data.length > 0) continue;
      yield {
        at: declared,
        message: `the consent "${id}" names no category of data`,
        help: 'Name the data in its text and add for example `data: [contact-data]`.',
      };
    }
  },
};
