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
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    sources:
      - name: credit agencies
        told: P3M #!
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
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
