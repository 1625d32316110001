import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-2a-retention, gdpr-30-1f
export const retentionMissing: Rule = {
  code: 'P4201',
  name: 'retention-missing',
  severity: 'error',
  cites: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:30(1)(f)'],
  since: '2018-05-25',
  summary: 'an activity does not say how long its data are kept',
  why: 'People must learn for how long their data are stored, or by which criteria the period is determined.',
  fix: 'Add `retention:` to the activity, with a period and the event from which it counts, or with the criteria.',
  bad: `
activities:
  newsletter: #!
    title: Newsletter
    purposes: [{ text: We send news about our products., basis: "gdpr:6(1)(f)", interest: keeping customers informed }]
    subjects: [users]
    data: [contact-data]
`,
  good: `
activities:
  newsletter:
    title: Newsletter
    purposes: [{ text: We send news about our products., basis: "gdpr:6(1)(f)", interest: keeping customers informed }]
    subjects: [users]
    data: [contact-data]
    retention: { period: P30D, from: the end of the subscription }
`,
  *check({ model }) {
    for (const { declared, id, entry } of model.activities.values()) {
      if (entry.retention !== undefined) continue;
      yield {
        at: declared,
        message: `the activity "${id}" does not say how long its data are kept`,
        help: 'Add a period and its start, `retention: { period: P13M, from: the visit }`, or criteria.',
      };
    }
  },
};
