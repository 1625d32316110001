import { type Activity, type ActivityData, isDemanded } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-2e-mandatory
export const requirementUnstated: Rule = {
  code: 'P4709',
  name: 'requirement-unstated',
  severity: 'error',
  cites: ['gdpr:13(2)(e)'],
  since: '2018-05-25',
  summary: 'data are asked for, and nothing says whether they must be given and what follows if they are not',
  why: 'People must be told whether a law or a contract demands their data, or the conclusion of a contract does, whether they are obliged to give them, and what may follow if they do not.',
  fix: 'Write for each category `required: contract`, `to-enter-contract`, `law` or `no`, and the `consequence:` of not giving it.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [contact-data] #!
    recipients: []
    retention: { period: P30D, from: the end of the contract }
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
    data: [{ category: contact-data, required: contract, consequence: Without them there is no contract. }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const activity of model.activities.values()) {
      const asked = activity.data.filter((each) => isAskedFor(each, activity));
      const open = named(asked.filter(({ entry }) => !entry?.required));
      const without = named(asked.filter((each) => isDemanded(each) && !each.entry?.consequence));
      const at = model.spans.of(activity.entry, 'data');
      if (open)
        yield {
          at,
          message: `"${activity.id}" does not say whether ${open} must be given, and what follows if not`,
          help: 'Write for each `{ category: …, required: contract, consequence: … }`, or `required: no`; `required: recorded` for data that you record yourself.',
        };
      else if (without)
        yield {
          at,
          message: `"${activity.id}" demands ${without}, and does not say what follows if people do not give them`,
          help: 'Add for each `consequence:`, for example `consequence: Without them, you cannot register.`.',
        };
    }
  },
};

function named(data: readonly ActivityData[]): string {
  return data.map(({ category }) => `"${category.id}"`).join(', ');
}

/** Data that others supply fall under Art. 14, which has no such limb. */
function isAskedFor({ category, entry }: ActivityData, activity: Activity): boolean {
  const { sources = [] } = activity.entry;
  return !entry?.source && !sources.some(({ data }) => !data || data.includes(category.id));
}
