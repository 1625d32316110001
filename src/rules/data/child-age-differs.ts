import type { Rule } from '../rule.ts';

// Catalog: gdpr-8-age-by-country
export const childAgeDiffers: Rule = {
  code: 'P4707',
  name: 'child-age-differs',
  severity: 'warning',
  cites: ['gdpr:8(1)', 'guidance:edpb-05-2020'],
  since: '2018-05-25',
  summary: 'children consent by themselves at an age at which the law of the controller’s country asks their parents',
  why: 'The age is 16, unless a Member State has set a lower one, down to 13. Who offers a service in several countries may have to follow the law of each.',
  fix: 'Write the age that holds where your service is offered, or a higher one.',
  bad: `
dataSubjects:
  users: { name: Pupils, children: true }
consents:
  club:
    title: Club
    version: "1"
    text: I agree that Example GmbH sends me the club letter. I can withdraw this at any time.
    withdrawal: Follow the link in any letter.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the club letter by e-mail.
        basis: gdpr:6(1)(a)
        consent: club
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    childConsent: { age: 13, parental: A parent confirms by e-mail. } #!
`,
  good: `
dataSubjects:
  users: { name: Pupils, children: true }
consents:
  club:
    title: Club
    version: "1"
    text: I agree that Example GmbH sends me the club letter. I can withdraw this at any time.
    withdrawal: Follow the link in any letter.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the club letter by e-mail.
        basis: gdpr:6(1)(a)
        consent: club
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    childConsent: { age: 16, parental: A parent confirms by e-mail. }
`,
  *check({ model, law }) {
    const { country } = model.policy.controller;
    const known = country && law.ageOfConsent(country);
    if (!known) return;
    for (const { id, entry } of model.activities.values()) {
      if (!entry.childConsent?.age || entry.childConsent.age >= known.age) continue;
      yield {
        at: model.spans.of(entry, 'childConsent'),
        message: `in "${id}" children consent by themselves from the age of ${entry.childConsent.age}; in ${country} it is ${known.age}${known.doubt ? ` (not confirmed: ${known.doubt})` : ''}`,
        help: `Write \`age: ${known.age}\`, unless the service is offered in another country only.`,
      };
    }
  },
};
