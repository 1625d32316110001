import type { Basis, DataCategory } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-9-condition
export const specialConditionMissing: Rule = {
  code: 'P4701',
  name: 'special-condition-missing',
  severity: 'error',
  cites: ['gdpr:9(1)', 'gdpr:9(2)'],
  since: '2018-05-25',
  summary: 'data of a special category are processed without a condition of Art. 9(2)',
  why: 'Processing such data is forbidden unless one of the conditions of Art. 9(2) holds, besides the legal basis.',
  fix: 'Add `special:` with the condition to the purpose that needs the data.',
  bad: `
dataCategories:
  contact-data: { name: Contact data, examples: [name] }
  health: { name: Sick notes, special: health }
activities:
  service:
    title: Service
    purposes:
      - text: We pay wages when you are ill.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data:
      - { category: contact-data, required: contract, consequence: No contract. }
      - { category: health, required: law, consequence: No pay. } #!
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
legalBases:
  bdsg26: { name: employment, citation: Section 26(3) BDSG, under: "gdpr:9(2)(b)" }
dataCategories:
  contact-data: { name: Contact data, examples: [name] }
  health: { name: Sick notes, special: health }
activities:
  service:
    title: Service
    purposes:
      - text: We pay wages when you are ill.
        basis: gdpr:6(1)(b)
        special: bdsg26
    subjects: [users]
    data:
      - { category: contact-data, required: contract, consequence: No contract. }
      - { category: health, required: law, consequence: No pay. }
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { id, purposes, data } of model.activities.values()) {
      if (purposes.some(({ special }) => special && isCondition(special))) continue;
      // A condition in the place of the basis is a fault of its own.
      if (purposes.some(({ basis }) => basis?.row?.id.startsWith('gdpr:9(2)'))) continue;
      const found = data.find(({ category }) => category.entry.special);
      if (!found) continue;
      const other = purposes.find(({ special }) => special);
      yield other
        ? {
            at: model.spans.of(other.entry, 'special'),
            message: `\`${other.entry.special}\` is no condition of Art. 9(2), which "${id}" needs for "${found.category.id}" (${kindOf(found.category)})`,
            help: `Keep the legal basis under \`basis:\`, and write here ${CONDITIONS}`,
          }
        : {
            at: found.at,
            message: `"${id}" processes "${found.category.id}", a special category (${kindOf(found.category)}), and none of its purposes names a condition of Art. 9(2)`,
            help: `Add the condition to the purpose: ${CONDITIONS}`,
          };
    }
  },
};

const CONDITIONS =
  '`special: gdpr:9(2)(a)` for explicit consent, `gdpr:9(2)(f)` for legal claims, or the id of an entry under `legalBases:` for a law under Art. 9(2)(b), (g), (h), (i) or (j).';

function kindOf({ entry }: DataCategory): string | undefined {
  return entry.special?.replaceAll('-', ' ');
}

/** Art. 9(2), or national law that does not say what it fills in. */
function isCondition({ row }: Basis): boolean {
  return !row || row.id.startsWith('gdpr:9(2)');
}
