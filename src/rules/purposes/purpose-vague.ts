import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-purpose-vague
export const purposeVague: Rule = {
  code: 'P4609',
  name: 'purpose-vague',
  severity: 'warning',
  cites: ['gdpr:5(1)(b)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a purpose is so wide that readers cannot tell what will happen',
  why: 'Purposes must be specified. "Future improvements" or "research" could be anything.',
  fix: 'Say what you do with the data and what comes out of it.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We use the data for future improvements. #!
        basis: gdpr:6(1)(f)
        interest: good products
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We count which pages are opened, to decide which of them we rewrite.
        basis: gdpr:6(1)(f)
        interest: good products
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { activity, entry } of purposesOf(model)) {
      const found = wordsFound(entry.text, 'vague-purpose', notices);
      if (!found) continue;
      yield {
        at: placeOfText(model.spans, entry, 'text', found.locale),
        message: `a purpose of "${activity.id}" says "${found.words}", which could be anything`,
        help: 'Say what is done and what for: "We count which pages are opened, to decide which of them we rewrite".',
      };
    }
  },
};
