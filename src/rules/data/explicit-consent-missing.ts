import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-9-2a-explicit
export const explicitConsentMissing: Rule = {
  code: 'P4703',
  name: 'explicit-consent-missing',
  severity: 'error',
  cites: ['gdpr:9(2)(a)'],
  since: '2018-05-25',
  summary: 'special data rest on consent that is not declared as explicit',
  why: 'For data of special categories, consent must be explicit and name the data.',
  fix: 'Name the declaration in `consent:` and mark it with `explicit: true`, if it is.',
  bad: `
consents:
  health:
    title: Health
    version: "1"
    text: I agree that Example GmbH processes my sick notes to plan my return.
    withdrawal: Write to us.
dataCategories:
  contact-data: { name: Contact data, examples: [name] }
  health: { name: Sick notes, special: health }
activities:
  service:
    title: Service
    purposes:
      - text: We pay wages when you are ill.
        basis: gdpr:6(1)(b)
        special: gdpr:9(2)(a) #!
        consent: health
    subjects: [users]
    data:
      - { category: contact-data, required: contract, consequence: No contract. }
      - { category: health, required: law, consequence: No pay. }
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
consents:
  health:
    title: Health
    version: "1"
    text: I agree that Example GmbH processes my sick notes to plan my return.
    withdrawal: Write to us.
    explicit: true
dataCategories:
  contact-data: { name: Contact data, examples: [name] }
  health: { name: Sick notes, special: health }
activities:
  service:
    title: Service
    purposes:
      - text: We pay wages when you are ill.
        basis: gdpr:6(1)(b)
        special: gdpr:9(2)(a)
        consent: health
    subjects: [users]
    data:
      - { category: contact-data, required: contract, consequence: No contract. }
      - { category: health, required: law, consequence: No pay. }
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { activity, special, consent } of purposesOf(model)) {
      if (!special?.row?.explicit || consent?.entry.explicit) continue;
      const state = consent
        ? `the consent "${consent.id}" is not marked as explicit`
        : 'no declaration of consent is named';
      yield {
        at: special.at,
        message: `a purpose of "${activity.id}" rests on explicit consent, but ${state}`,
        help: consent
          ? 'Add `explicit: true` to the consent, if its text names the data.'
          : 'Add `consent:` with the id of the declaration.',
      };
    }
  },
};
