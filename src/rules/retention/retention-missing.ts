import { dataWithoutPeriod } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { retentionLines } from './lines.ts';

// Catalog: gdpr-13-2a-retention, gdpr-30-1f
export const retentionMissing: Rule = {
  code: 'P4201',
  name: 'retention-missing',
  severity: 'error',
  cites: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:30(1)(f)'],
  since: '2018-05-25',
  summary: 'an activity does not say how long its data, or some of them, are kept',
  why: 'People must learn for how long their data are stored, or by which criteria the period is determined.',
  fix: 'Add `retention:` to the activity, with a period and the event from which it counts, or with the criteria.',
  bad: `
activities:
  newsletter: #!
    title: Newsletter
    purposes:
      - text: We send our customers news about our own products.
        basis: gdpr:6(1)(f)
        interest: keeping customers informed
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    measures: [encryption]
`,
  good: `
activities:
  newsletter:
    title: Newsletter
    purposes:
      - text: We send our customers news about our own products.
        basis: gdpr:6(1)(f)
        interest: keeping customers informed
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the subscription }
    measures: [encryption]
`,
  *check({ model }) {
    for (const activity of model.activities.values()) {
      const { declared, id, entry } = activity;
      if (entry.retention === undefined)
        yield {
          at: declared,
          message: `the activity "${id}" does not say how long its data are kept`,
          help: `Add ${howToSay('retention: { ', ' }')}`,
        };
      const left = dataWithoutPeriod(activity).map((category) => category.id);
      if (left.length > 0)
        yield {
          at: model.spans.key(entry, 'retention'),
          message: `the activity "${id}" does not say how long ${left.map((each) => `"${each}"`).join(', ')} are kept`,
          help: `Add a line, for example \`- { data: [${left.join(', ')}], period: P13M, from: the visit }\`.`,
        };
    }
    for (const { activity, entry } of retentionLines(model))
      if (!entry.period && !entry.criteria)
        yield {
          at: model.spans.key(entry, ''),
          message: `for "${activity.id}", this names neither a period nor criteria for how long data are kept`,
          help: `Add ${howToSay('', '')}`,
        };
  },
};

function howToSay(before: string, after: string): string {
  const period = `${before}period: P13M, from: the visit${after}`;
  const criteria = `${before}criteria: We keep the data until you close your account.${after}`;
  return `a period and its start, \`${period}\`, or what decides how long, \`${criteria}\`.`;
}
