import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';
import { retentionLines } from './lines.ts';

// Catalog: gdpr-13-2a-retention-vague
export const retentionVague: Rule = {
  code: 'P4202',
  name: 'retention-vague',
  severity: 'warning',
  cites: ['gdpr:13(2)(a)', 'gdpr:5(1)(e)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'the criteria for how long data are kept leave the end open',
  why: 'Where no period is named, the criteria must let people work out when their data are erased. "As long as necessary" alone tells them nothing.',
  fix: 'Name a period with its start, or the event after which the data are erased and how soon.',
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
    retention: { criteria: We keep the data as long as necessary. } #!
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
    retention: { criteria: We erase the data 30 days after you close your account. }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model, notices }) {
    for (const { activity, entry } of retentionLines(model)) {
      if (entry.period || !entry.criteria) continue;
      const { criteria } = entry;
      const found = wordsFound(criteria, 'vague-period', notices, 'named-period');
      if (!found) continue;
      yield {
        at: placeOfText(model.spans, entry, 'criteria', found.locale),
        message: `how long "${activity.id}" keeps its data is left open by "${found.words}"`,
        help: 'Write `period:` and `from:`, or the event: "30 days after you close your account".',
      };
    }
  },
};
