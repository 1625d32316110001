import { provisionName } from '../provision.ts';
import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-9-2-law-named
export const conditionLawUnnamed: Rule = {
  code: 'P4704',
  name: 'condition-law-unnamed',
  severity: 'warning',
  cites: ['gdpr:9(2)(b)', 'gdpr:9(2)(g)', 'gdpr:9(2)(h)', 'gdpr:9(2)(i)', 'gdpr:9(2)(j)'],
  since: '2018-05-25',
  summary: 'a condition of Art. 9(2) needs a law, and none is named',
  why: 'These conditions hold only on the basis of Union or national law; for (b) a collective agreement will do, for (h) a contract with a health professional. It belongs to what people are told of the legal basis.',
  fix: 'Declare the law under `legalBases:` and name it behind `special:`.',
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
        special: gdpr:9(2)(b) #!
    subjects: [users]
    data:
      - { category: contact-data, required: contract, consequence: No contract. }
      - { category: health, required: law, consequence: No pay. }
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
    for (const { activity, entry, basis, special } of purposesOf(model)) {
      if (!special?.row?.needsLaw || special.row.id === 'gdpr:10' || special.national || entry.obligation) continue;
      // Art. 9(2)(h): the contract with a doctor or a nurse is enough.
      if (special.row.id === 'gdpr:9(2)(h)' && basis?.row?.id === 'gdpr:6(1)(b)') continue;
      yield {
        at: special.at,
        message: `a purpose of "${activity.id}" rests on ${provisionName(special.row.id)}, which holds only on the basis of a law, and none is named`,
        help: 'Declare it, `legalBases: { bdsg26: { name: …, citation: Section 26(3) BDSG, under: "gdpr:9(2)(b)" } }`, and write its id behind `special:`.',
      };
    }
  },
};
