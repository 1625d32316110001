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
  allergies:
    title: Allergies
    version: "1"
    text: I agree that Example GmbH uses what I say about my allergies to cook for me. I can withdraw this at any time.
    withdrawal: Write to us.
    separate: true
    log: table consents
    data: [allergies]
dataCategories:
  allergies: { name: Allergies, special: health }
activities:
  meals:
    title: Meals
    purposes:
      - text: We cook what you can eat.
        basis: gdpr:6(1)(a)
        special: gdpr:9(2)(a) #!
        consent: allergies
    subjects: [users]
    data: [{ category: allergies, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the event }
    measures: [encryption]
`,
  good: `
consents:
  allergies:
    title: Allergies
    version: "1"
    text: I agree that Example GmbH uses what I say about my allergies to cook for me. I can withdraw this at any time.
    withdrawal: Write to us.
    separate: true
    log: table consents
    data: [allergies]
    explicit: true
dataCategories:
  allergies: { name: Allergies, special: health }
activities:
  meals:
    title: Meals
    purposes:
      - text: We cook what you can eat.
        basis: gdpr:6(1)(a)
        special: gdpr:9(2)(a)
        consent: allergies
    subjects: [users]
    data: [{ category: allergies, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the event }
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
