import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';

// Catalog: consent-nudge
export const consentNudging: Rule = {
  code: 'P4911',
  name: 'consent-nudging',
  severity: 'info',
  cites: ['guidance:edpb-03-2022', 'gdpr:4(11)'],
  since: '2018-05-25',
  summary: 'a consent is asked for with words that push',
  why: 'Appeals such as "support us" put pressure on people. Consent is free only if yes and no are worth the same.',
  fix: 'Say plainly what the consent is for.',
  bad: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I want to support Example GmbH and get its newsletter. I can withdraw this at any time. #!
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
  *check({ model, notices }) {
    for (const { id, entry } of model.consents.values()) {
      for (const key of ['text', 'how'] as const) {
        const found = wordsFound(entry[key], 'nudge', notices);
        if (!found) continue;
        yield {
          at: placeOfText(model.spans, entry, key, found.locale),
          message: `the consent "${id}" says "${found.words}"`,
          help: 'Leave the appeal out, and say what happens with the data.',
        };
      }
    }
  },
};
