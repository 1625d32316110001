import { provisionName } from '../provision.ts';
import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-9-plus-6
export const conditionWithoutBasis: Rule = {
  code: 'P4702',
  name: 'condition-without-basis',
  severity: 'error',
  cites: ['gdpr:6(1)', 'case:C-667/21'],
  since: '2018-05-25',
  summary: 'a purpose names a condition of Art. 9 or 10 in place of its legal basis',
  why: 'The condition for special data comes on top of a legal basis of Art. 6(1); it does not replace it.',
  fix: 'Write the basis of Art. 6(1) behind `basis:` and the condition behind `special:`.',
  bad: `
dataCategories:
  health: { name: Medical findings, special: health }
activities:
  treatment:
    title: Treatment
    purposes:
      - text: We examine and treat you.
        basis: gdpr:9(2)(h) #!
    subjects: [users]
    data: [{ category: health, required: contract, consequence: We could not treat you. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P10Y, from: the end of the treatment, law: Section 630f(3) of the German Civil Code }
    measures: [encryption]
`,
  good: `
dataCategories:
  health: { name: Medical findings, special: health }
activities:
  treatment:
    title: Treatment
    purposes:
      - text: We examine and treat you.
        basis: gdpr:6(1)(b)
        special: gdpr:9(2)(h)
    subjects: [users]
    data: [{ category: health, required: contract, consequence: We could not treat you. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P10Y, from: the end of the treatment, law: Section 630f(3) of the German Civil Code }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, basis } of purposesOf(model)) {
      const provision = basis?.row?.id;
      if (!basis || !provision || provision.startsWith('gdpr:6(')) continue;
      yield {
        at: basis.at,
        message: `a purpose of "${activity.id}" has ${provisionName(provision)} as its legal basis, which is a condition that comes on top of one`,
        help: `Move it: \`special: ${basis.national?.id ?? provision}\`, and write the basis of Art. 6(1) besides, such as \`basis: gdpr:6(1)(b)\`.`,
      };
    }
  },
};
