import type { Rule } from '../rule.ts';

export const categoryUnused: Rule = {
  code: 'P4712',
  name: 'category-unused',
  severity: 'error',
  cites: ['gdpr:5(1)(b)', 'gdpr:13(1)(c)'],
  since: '2018-05-25',
  summary: 'a category of data is declared, and no activity uses it',
  why: 'People would learn that you have these data and not what for, on which legal basis, or for how long. Data may be collected only for a specified purpose.',
  fix: 'Add the category to the activities that use it, or delete it.',
  bad: `
dataCategories:
  contact-data: { name: Contact data }
  travel-habits: #!
    name: Travel habits
`,
  good: `
dataCategories:
  contact-data: { name: Contact data }
`,
  *check({ model }) {
    const uses = [...model.activities.values()].flatMap(({ data }) => data.map(({ category }) => category.id));
    const agreed = [...model.consents.values()].flatMap(({ data }) => data.map(({ id }) => id));
    const used = new Set([...uses, ...agreed]);
    for (const { id, declared } of model.dataCategories.values()) {
      if (used.has(id)) continue;
      yield {
        at: declared,
        message: `no activity uses the category "${id}", so nothing says what for these data are kept`,
        help: `Add \`${id}\` to the \`data:\` of the activity that uses it, or delete the entry.`,
      };
    }
  },
};
