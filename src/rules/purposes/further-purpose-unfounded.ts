import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-13-3-further-purpose
export const furtherPurposeUnfounded: Rule = {
  code: 'P4611',
  name: 'further-purpose-unfounded',
  severity: 'error',
  cites: ['gdpr:6(4)', 'gdpr:13(3)', 'gdpr:14(4)'],
  since: '2018-05-25',
  summary: 'data are used for a further purpose, and nothing says why that is compatible with the first one',
  why: 'Data collected for one purpose may serve another one only with consent, by law, or if the purposes are compatible, and people must be told before.',
  fix: 'Assess it and add `compatibility:` with the reason or where it is filed.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We check how likely you are to pay.
        basis: gdpr:6(1)(f)
        interest: being paid
        balancing: LIA-1
        further: true #!
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We check how likely you are to pay.
        basis: gdpr:6(1)(f)
        interest: being paid
        balancing: LIA-1
        further: true
        compatibility: note of 3 March 2026
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (!entry.further || entry.compatibility || ALLOWED.has(basis?.row?.id ?? '')) continue;
      yield {
        at: model.spans.of(entry, 'further'),
        message: `"${activity.id}" uses data for a further purpose, and no assessment of its compatibility is named`,
        help: 'Assess it by the five points of Art. 6(4), and add where that is filed, for example `compatibility: note of 3 March 2026`; it is printed in the record only.',
      };
    }
  },
};

/** Consent and law allow a further purpose by themselves (Art. 6(4)). */
const ALLOWED = new Set(['gdpr:6(1)(a)', 'gdpr:6(1)(c)', 'gdpr:6(1)(e)']);
