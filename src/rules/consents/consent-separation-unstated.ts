import type { Rule } from '../rule.ts';

// Catalog: gdpr-7-2-distinguishable
export const consentSeparationUnstated: Rule = {
  code: 'P4913',
  name: 'consent-separation-unstated',
  severity: 'warning',
  cites: ['gdpr:7(2)', 'gdpr:7(1)'],
  since: '2018-05-25',
  summary: 'nothing says whether a consent is asked for apart from other matters',
  why: 'Consent that is hidden among other matters does not bind, and you must be able to show that it is not.',
  fix: 'Look where people are asked, then write `separate: true` or `separate: false`.',
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
      if (entry.separate !== undefined) continue;
      yield {
        at: declared,
        message: `nothing says whether the consent "${id}" is asked for apart from other matters`,
        help: 'Write `separate: true` if it has words and a box of its own.',
      };
    }
  },
};
