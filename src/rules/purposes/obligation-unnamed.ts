import { provisionName } from '../provision.ts';
import type { Rule } from '../rule.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-6-1c-law-named
export const obligationUnnamed: Rule = {
  code: 'P4601',
  name: 'obligation-unnamed',
  severity: 'error',
  cites: ['gdpr:6(3)', 'gdpr:13(1)(c)', 'gdpr:14(1)(c)'],
  since: '2018-05-25',
  summary: 'a purpose rests on a legal obligation or a public task, and the law behind it is not named',
  why: 'Article 6(1)(c) and (e) are no basis by themselves: Union or national law must lay the obligation or task down. That law belongs to the legal basis that people must be told.',
  fix: 'Add `obligation:` with the law, or name a basis of national law that you declare under `legalBases:`.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We keep invoices.
        basis: gdpr:6(1)(c) #!
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P8Y, from: the end of the year of the invoice, law: Section 147 of the German Fiscal Code }
    measures: [encryption]
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We keep invoices.
        basis: gdpr:6(1)(c)
        obligation: Section 147 of the German Fiscal Code
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P8Y, from: the end of the year of the invoice, law: Section 147 of the German Fiscal Code }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (!basis?.row?.needsObligation || basis.national || entry.obligation) continue;
      yield {
        at: basis.at,
        message: `a purpose of "${activity.id}" rests on ${provisionName(basis.row.id)}, and no law is named that lays the duty or task down`,
        help: 'Add for example `obligation: Section 147 of the German Fiscal Code`.',
      };
    }
  },
};
