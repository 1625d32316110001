import type { Purpose } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-10-criminal
export const criminalAuthorityMissing: Rule = {
  code: 'P4705',
  name: 'criminal-authority-missing',
  severity: 'error',
  cites: ['gdpr:10'],
  since: '2018-05-25',
  summary: 'data on criminal convictions or offences are processed without a law that allows it',
  why: 'Such data may be processed only under the control of official authority, or where Union or national law with safeguards allows it.',
  fix: 'Declare the law under `legalBases:` with `under: gdpr:10` and name it behind `special:` of the purpose.',
  bad: `
dataCategories:
  record: { name: Certificate of conduct, criminal: true }
activities:
  service:
    title: Service
    purposes:
      - text: We check whether you may work with children.
        basis: gdpr:6(1)(c)
        obligation: Section 72a SGB VIII
    subjects: [users]
    data:
      - { category: record, required: law, consequence: You could not work with children. } #!
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
legalBases:
  conduct: { name: certificate of conduct, citation: Section 72a SGB VIII, under: "gdpr:10" }
dataCategories:
  record: { name: Certificate of conduct, criminal: true }
activities:
  service:
    title: Service
    purposes:
      - text: We check whether you may work with children.
        basis: gdpr:6(1)(c)
        obligation: Section 72a SGB VIII
        special: conduct
    subjects: [users]
    data:
      - { category: record, required: law, consequence: You could not work with children. }
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    if (model.policy.controller.publicBody) return;
    for (const { id, purposes, data } of model.activities.values()) {
      if (purposes.some(isAllowed)) continue;
      const found = data.find(({ category }) => category.entry.criminal);
      if (!found) continue;
      yield {
        at: found.at,
        message: `"${id}" processes "${found.category.id}", data on convictions or offences, and names no law that allows it`,
        help: 'Declare the law under `legalBases:` with `under: "gdpr:10"`, and name its id behind `special:`.',
      };
    }
  },
};

/** The law is declared as a basis, or is the one that the purpose names as its duty. */
function isAllowed({ special, entry }: Purpose): boolean {
  return special?.row?.id === 'gdpr:10' && Boolean(special.national || entry.obligation);
}
