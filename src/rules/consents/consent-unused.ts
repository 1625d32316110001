import type { Rule } from '../rule.ts';
import { unusedConsents } from './unused.ts';

// Catalog: consent-purpose-named
export const consentUnused: Rule = {
  code: 'P4902',
  name: 'consent-unused',
  severity: 'error',
  cites: ['gdpr:6(1)(a)', 'gdpr:4(11)'],
  since: '2018-05-25',
  summary: 'a declaration of consent serves no purpose',
  why: 'Consent is given for specific purposes. One that nothing rests on is either left over, or the purpose is missing.',
  fix: 'Name it at the purpose or cookie that rests on it, `consent: …`, or delete it.',
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
    for (const consent of unusedConsents(model)) {
      yield {
        at: consent.declared,
        message: `nothing rests on the consent "${consent.id}"`,
        help: `Write \`consent: ${consent.id}\` at the purpose that rests on it, or delete it.`,
      };
    }
  },
};
