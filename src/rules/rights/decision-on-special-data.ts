import type { Rule } from '../rule.ts';

// Catalog: gdpr-22-4-special
export const decisionOnSpecialData: Rule = {
  code: 'P4309',
  name: 'decision-on-special-data',
  severity: 'error',
  cites: ['gdpr:22(4)'],
  since: '2018-05-25',
  summary: 'decisions are made by automated means on the basis of special data',
  why: 'Such a decision may rest on special data only with explicit consent, or on a law for reasons of substantial public interest, and with suitable safeguards.',
  fix: 'Take the special data out of the decision, or rest them on `special: gdpr:9(2)(a)` with an explicit consent.',
  bad: `
dataCategories:
  health: { name: Answers about your health, special: health }
activities:
  application:
    title: Your application
    purposes:
      - text: We decide whether we can insure you.
        basis: gdpr:6(1)(b)
        special: gdpr:9(2)(h)
    subjects: [users]
    data: [{ category: health, required: to-enter-contract, consequence: We could not insure you. }]
    recipients: []
    retention: { period: P30D, from: our answer to your application }
    measures: [encryption]
    automatedDecisions: #!
      - what: whether we insure you
        basis: contract
        logic: A program compares your answers with the limits of the tariff.
        significance: Above a limit we do not insure you.
        safeguards: You can tell us your view and have a person decide again.
    dpia: { required: true, status: done, date: 2026-01-15 }
`,
  good: `
consents:
  health:
    title: Answers about your health
    version: "1"
    text: I agree that Example GmbH has a program decide on my application from my answers about my health. I can withdraw this at any time.
    withdrawal: Write to us.
    explicit: true
    separate: true
    log: table consents
    data: [health]
dataCategories:
  health: { name: Answers about your health, special: health }
activities:
  application:
    title: Your application
    purposes:
      - text: We decide whether we can insure you.
        basis: gdpr:6(1)(b)
        special: gdpr:9(2)(a)
        consent: health
    subjects: [users]
    data: [{ category: health, required: to-enter-contract, consequence: We could not insure you. }]
    recipients: []
    retention: { period: P30D, from: our answer to your application }
    measures: [encryption]
    automatedDecisions:
      - what: whether we insure you
        basis: consent
        logic: A program compares your answers with the limits of the tariff.
        significance: Above a limit we do not insure you.
        safeguards: You can tell us your view and have a person decide again.
    dpia: { required: true, status: done, date: 2026-01-15 }
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
