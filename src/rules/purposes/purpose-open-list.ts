import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-purpose-open-list
export const purposeOpenList: Rule = {
  code: 'P4610',
  name: 'purpose-open-list',
  severity: 'warning',
  cites: ['gdpr:5(1)(b)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'the list of purposes is left open',
  why: 'Words such as "for example" leave room for purposes that nobody has been told of.',
  fix: 'List all purposes, each as an entry of its own.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We use the data to perform the contract, e.g. to send invoices. #!
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
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
      - text: We use the data to send invoices.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { activity, entry } of purposesOf(model)) {
      const found = wordsFound(entry.text, 'open-list', notices);
      if (!found) continue;
      yield {
        at: placeOfText(model.spans, entry, 'text', found.locale),
        message: `a purpose of "${activity.id}" is left open by "${found.words}"`,
        help: 'Name all that is done, each as a purpose of its own, and leave the words out.',
      };
    }
  },
};
