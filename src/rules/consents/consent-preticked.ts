import type { Rule } from '../rule.ts';

// Catalog: consent-opt-in
export const consentPreticked: Rule = {
  code: 'P4908',
  name: 'consent-preticked',
  severity: 'error',
  cites: ['gdpr:4(11)', 'gdpr:recital-32', 'case:C-673/17'],
  since: '2018-05-25',
  summary: 'a consent is ticked before anyone has done anything',
  why: 'Consent needs a clear act. A box that is ticked beforehand is none.',
  fix: 'Leave the box empty and correct `preticked:`.',
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
    preticked: true #!
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
      if (!entry.preticked) continue;
      yield {
        at: model.spans.of(entry, 'preticked'),
        message: `the box of the consent "${id}" is ticked beforehand`,
        help: 'Leave the box empty until people tick it, then write `preticked: false`.',
      };
    }
  },
};
