import type { ActivityData } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { textIn } from '../words.ts';

// Catalog: gdpr-pseudonymised-claim
export const pseudonymCalledAnonymous: Rule = {
  code: 'P7112',
  name: 'pseudonym-called-anonymous',
  severity: 'warning',
  cites: ['gdpr:4(5)', 'gdpr:recital-26', 'case:C-413/23 P'],
  since: '2018-05-25',
  summary: 'an activity claims to use no personal data and processes an identifier',
  why: 'A pseudonymous ID recognises the same person again; for you, who hold the key, it stays personal data.',
  fix: 'Say that the data are pseudonymous, and what they can be linked with.',
  bad: `
dataCategories:
  contact-data: { name: Pseudonymous ID }
activities:
  service:
    title: Service
    description: No personal data are collected. #!
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
dataCategories:
  contact-data: { name: Pseudonymous ID }
activities:
  service:
    title: Service
    description: A pseudonymous ID recognises your device.
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { id, entry, data } of model.activities.values()) {
      const { description } = entry;
      const told = notices.flatMap(({ notice, pattern }) => {
        const claim = pattern('no-personal-data').exec(textIn(description, notice.locale));
        const holds = ({ category }: ActivityData) =>
          pattern('pseudonym').test(textIn(category.entry.name, notice.locale));
        return claim && data.some(holds) ? claim : [];
      });
      if (told.length === 0) continue;
      yield {
        at: model.spans.of(entry, 'description'),
        message: `"${id}" says "${told[0]}", and processes an identifier`,
        help: 'Say that a pseudonymous identifier is used and what it is linked with.',
      };
    }
  },
};
