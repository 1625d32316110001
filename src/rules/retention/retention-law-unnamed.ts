import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';
import { retentionLines } from './lines.ts';

// Catalog: gdpr-13-2a-statutory-named
export const retentionLawUnnamed: Rule = {
  code: 'P4204',
  name: 'retention-law-unnamed',
  severity: 'warning',
  cites: ['gdpr:13(2)(a)', 'gdpr:6(3)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a duty by law to keep data is mentioned and the law is not named',
  why: 'A legal duty to keep data has a law and a period. Without them, the sentence is an open door.',
  fix: 'Add `law:` with the provision, and the period that it demands.',
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
    retention: { criteria: We erase the data unless statutory retention periods apply. } #!
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
    retention: { period: P8Y, from: the end of the year of the invoice, law: Section 147 of the German Fiscal Code }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model, notices }) {
    for (const { activity, entry } of retentionLines(model)) {
      if (entry.law || !entry.criteria) continue;
      const { criteria } = entry;
      const found = wordsFound(criteria, 'statutory-period', notices, 'named-law');
      if (!found) continue;
      yield {
        at: placeOfText(model.spans, entry, 'criteria', found.locale),
        message: `"${activity.id}" speaks of "${found.words}", and names neither law nor period`,
        help: 'Add for example `law: Section 147 of the German Fiscal Code` and its period, as a line of its own for the data concerned.',
      };
    }
  },
};
