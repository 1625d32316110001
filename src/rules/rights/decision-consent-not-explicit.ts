import type { Rule } from '../rule.ts';

// Catalog: gdpr-22-2-ground
export const decisionConsentNotExplicit: Rule = {
  code: 'P4310',
  name: 'decision-consent-not-explicit',
  severity: 'error',
  cites: ['gdpr:22(2)(c)'],
  since: '2018-05-25',
  summary: 'an automated decision rests on consent, and no explicit consent is declared',
  why: 'For a decision by automated means alone, consent must be explicit.',
  fix: 'Declare the consent with `explicit: true` and name it at a purpose of the activity.',
  bad: `
consents:
  credit:
    title: Credit
    version: "1"
    text: I agree that Example GmbH decides by computer whether I can pay later. I can withdraw this at any time.
    withdrawal: Write to us.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We decide on credit.
        basis: gdpr:6(1)(a)
        consent: credit
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions:
      - what: whether you can pay later #!
        basis: consent
        logic: We compare scores.
        significance: With a low score you pay in advance.
        safeguards: You can ask a person to look again.
    dpia: { required: true, status: done, date: 2026-01-01 }
`,
  good: `
consents:
  credit:
    title: Credit
    version: "1"
    text: I agree that Example GmbH decides by computer whether I can pay later. I can withdraw this at any time.
    withdrawal: Write to us.
    separate: true
    log: table consents
    data: [contact-data]
    explicit: true
activities:
  service:
    title: Service
    purposes:
      - text: We decide on credit.
        basis: gdpr:6(1)(a)
        consent: credit
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions:
      - what: whether you can pay later
        basis: consent
        logic: We compare scores.
        significance: With a low score you pay in advance.
        safeguards: You can ask a person to look again.
    dpia: { required: true, status: done, date: 2026-01-01 }
`,
  *check({ model }) {
    for (const { id, entry, purposes } of model.activities.values()) {
      if (purposes.some(({ consent }) => consent?.entry.explicit)) continue;
      for (const decision of entry.automatedDecisions ?? []) {
        if (decision.basis !== 'consent') continue;
        yield {
          at: model.spans.of(decision, 'what'),
          message: `a decision in "${id}" rests on consent, and none of its consents is explicit`,
          help: 'Add `explicit: true` to the consent that its purpose names, if it is.',
        };
      }
    }
  },
};
