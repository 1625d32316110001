import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: consent-granular
export const consentBundled: Rule = {
  code: 'P4903',
  name: 'consent-bundled',
  severity: 'warning',
  cites: ['gdpr:recital-43', 'gdpr:recital-32', 'guidance:edpb-05-2020'],
  since: '2018-05-25',
  summary: 'one declaration of consent serves several purposes',
  why: 'Consent is presumed not to be free where people cannot agree to one purpose and not to another, though that would be appropriate.',
  fix: 'Write a declaration for each purpose.',
  bad: `
consents:
  news: #!
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
      - text: We show your photo to others.
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
    const purposes = purposesOf(model);
    for (const consent of model.consents.values()) {
      const served = purposes.filter((purpose) => purpose.consent === consent);
      if (served.length < 2) continue;
      const where = new Set(served.map(({ activity }) => `"${activity.id}"`));
      yield {
        at: consent.declared,
        message: `the consent "${consent.id}" serves ${served.length} purposes, in ${[...where].join(', ')}`,
        help: 'Write a declaration for each, so that people can agree to one and not to the other; if they belong together, waive this with the reason.',
      };
    }
  },
};
