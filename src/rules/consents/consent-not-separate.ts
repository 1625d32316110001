import type { Rule } from '../rule.ts';

// Catalog: gdpr-7-2-distinguishable
export const consentNotSeparate: Rule = {
  code: 'P4907',
  name: 'consent-not-separate',
  severity: 'error',
  cites: ['gdpr:7(2)'],
  since: '2018-05-25',
  summary: 'a consent is asked for within a declaration on other matters',
  why: 'In a written declaration on other matters too, the request for consent must stand out clearly from them; what breaks this rule does not bind.',
  fix: 'Ask for it with words and a box of its own, then write `separate: true`.',
  bad: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: false #!
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
      if (entry.separate !== false) continue;
      yield {
        at: model.spans.of(entry, 'separate'),
        message: `the consent "${id}" is asked for within a declaration on other matters`,
        help: 'Ask for it by itself, or set it clearly apart, then write `separate: true`.',
      };
    }
  },
};
