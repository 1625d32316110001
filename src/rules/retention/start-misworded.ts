import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';
import { retentionLines } from './lines.ts';

export const startMisworded: Rule = {
  code: 'P4205',
  name: 'start-misworded',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'the start of a period is not worded as the sentences around it need it',
  why: 'The notice prints it as the name of an event: "counted from the visit", "Beginn der Frist: Besuch", "Point de départ : la visite".',
  fix: 'Name the event alone: in German in the nominative, in French with its article.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    recipients: []
    retention: { period: P3Y, from: after the end of the contract } #!
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    recipients: []
    retention: { period: P3Y, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model, notices }) {
    for (const { activity, entry } of retentionLines(model)) {
      const found = entry.period && wordsFound(entry.from, 'start-misworded', notices);
      if (!found) continue;
      yield {
        at: placeOfText(model.spans, entry, 'from', found.locale),
        message: `the start of a period of "${activity.id}" begins with "${found.words}", which does not fit the sentence around it`,
        help: 'Name the event alone: `the visit`, in German in the nominative (`Besuch`), in French with its article (`la visite`).',
      };
    }
  },
};
