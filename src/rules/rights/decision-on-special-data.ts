import type { Rule } from '../rule.ts';

// Catalog: gdpr-22-4-special
export const decisionOnSpecialData: Rule = {
  code: 'P4309',
  name: 'decision-on-special-data',
  severity: 'error',
  cites: ['gdpr:22(4)'],
  since: '2018-05-25',
  summary: 'decisions are made by automated means on the basis of special data',
  why: 'Such data may decide only with explicit consent, or on the basis of a law for a substantial public interest, and with suitable safeguards.',
  fix: 'Take the special data out of the decision, or rest them on `special: gdpr:9(2)(a)` with an explicit consent.',
  bad: `
dataCategories:
  contact-data: { name: Contact data }
  health: { name: Health, special: health }
activities:
  service:
    title: Service
    purposes:
      - text: We insure you.
        basis: gdpr:6(1)(b)
        special: gdpr:9(2)(h)
    subjects: [users]
    data: [{ category: health, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: #!
      - what: whether you can pay later
        basis: contract
        logic: We compare scores.
        significance: With a low score you pay in advance.
        safeguards: You can ask a person to look again.
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
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions:
      - what: whether you can pay later
        basis: contract
        logic: We compare scores.
        significance: With a low score you pay in advance.
        safeguards: You can ask a person to look again.
    dpia: { required: true, status: done, date: 2026-01-01 }
`,
  *check({ model }) {
    for (const { id, entry, data, purposes } of model.activities.values()) {
      if ((entry.automatedDecisions ?? []).length === 0) continue;
      const special = data.find(({ category }) => category.entry.special);
      if (!special || purposes.some((purpose) => ALLOWED.has(purpose.special?.row?.id ?? ''))) continue;
      yield {
        at: model.spans.key(entry, 'automatedDecisions'),
        message: `"${id}" decides by automated means and processes "${special.category.id}", without explicit consent or substantial public interest`,
        help: 'Write `special: gdpr:9(2)(a)` with an explicit consent, or the law under Art. 9(2)(g). If the data do not go into the decision, give the decision an activity of its own without them.',
      };
    }
  },
};

const ALLOWED = new Set(['gdpr:9(2)(a)', 'gdpr:9(2)(g)']);
