import { isWithinMonth } from '../durations.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-14-3-timing
export const sourceToldLate: Rule = {
  code: 'P4710',
  name: 'source-told-late',
  severity: 'warning',
  cites: ['gdpr:14(3)(a)'],
  since: '2018-05-25',
  summary: 'people are told of data from others later than after a month',
  why: 'Whoever gets data from others must tell the people concerned within a reasonable time, at the latest after a month, and no later than with the first message to them or the first disclosure to others.',
  fix: 'Tell them within a month, and correct `told:`.',
  bad: `
dataCategories:
  credit: { name: Creditworthiness }
activities:
  orders:
    title: Orders on account
    purposes:
      - text: We ask whether you have paid your bills before we deliver on account.
        basis: gdpr:6(1)(f)
        interest: being paid for what we deliver
        balancing: LIA-1
    subjects: [users]
    data: [credit]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the order }
    measures: [encryption]
    sources:
      - name: credit agencies
        told: P3M #!
`,
  good: `
dataCategories:
  credit: { name: Creditworthiness }
activities:
  orders:
    title: Orders on account
    purposes:
      - text: We ask whether you have paid your bills before we deliver on account.
        basis: gdpr:6(1)(f)
        interest: being paid for what we deliver
        balancing: LIA-1
    subjects: [users]
    data: [credit]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the order }
    measures: [encryption]
    sources:
      - name: credit agencies
        told: P1M
`,
  *check({ model }) {
    for (const { id, entry } of model.activities.values()) {
      for (const source of entry.sources ?? []) {
        if (!source.told || isWithinMonth(source.told)) continue;
        yield {
          at: model.spans.of(source, 'told'),
          message: `"${id}" tells people of data from others after "${source.told}"; a month is the longest`,
          help: 'Tell them earlier, and write `told: P1M` or less.',
        };
      }
    }
  },
};
