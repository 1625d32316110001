import type { Rule } from '../rule.ts';
import { retentionLines } from './lines.ts';

// Catalog: gdpr-13-2a-start-event
export const retentionWithoutStart: Rule = {
  code: 'P4203',
  name: 'retention-without-start',
  severity: 'warning',
  cites: ['gdpr:13(2)(a)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a period has no start',
  why: 'Three years from when? Without the event from which the period counts, nobody can work out its end.',
  fix: 'Add `from:` with the event, for example the end of the year of the invoice.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    recipients: []
    retention: { period: P3Y } #!
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
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    recipients: []
    retention: { period: P3Y, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    for (const { activity, entry } of retentionLines(model)) {
      if (!entry.period || entry.from || entry.criteria) continue;
      yield {
        at: model.spans.of(entry, 'period'),
        message: `"${activity.id}" keeps data for ${entry.period}, and does not say from when`,
        help: 'Add for example `from: the end of the contract`.',
      };
    }
  },
};
