import type { Rule } from '../rule.ts';
import { textIn } from '../words.ts';

// Catalog: gdpr-7-3-withdraw-info
export const withdrawalUnmentioned: Rule = {
  code: 'P4906',
  name: 'withdrawal-unmentioned',
  severity: 'error',
  cites: ['gdpr:7(3)'],
  since: '2018-05-25',
  summary: 'a declaration of consent does not say that it can be withdrawn',
  why: 'People must be told before they consent that they can withdraw.',
  fix: 'Say it in the text of the declaration, or in `how:` if it stands beside the box.',
  bad: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. #!
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
      const silent = notices.some(
        ({ notice, pattern }) =>
          !pattern('withdrawal').test(`${textIn(entry.text, notice.locale)} ${textIn(entry.how, notice.locale)}`),
      );
      if (!silent) continue;
      yield {
        at: model.spans.of(entry, 'text'),
        message: `the consent "${id}" does not say that it can be withdrawn`,
        help: 'Add to its text that it can be withdrawn at any time, and how.',
      };
    }
  },
};
