import type { Rule } from '../rule.ts';

// Catalog: gdpr-8-age-by-country
export const childAgeDiffers: Rule = {
  code: 'P4707',
  name: 'child-age-differs',
  severity: 'warning',
  cites: ['gdpr:8(1)'],
  since: '2018-05-25',
  summary: 'the age of consent differs from that of the controller’s country',
  why: 'Member States may set the age between 13 and 16; the one of the country where the children are counts.',
  fix: 'Write the age that holds where your service is offered.',
  bad: `
dataSubjects:
  users: { name: Pupils, children: true }
consents:
  club:
    title: Club
    version: "1"
    text: I agree that Example GmbH sends me the club letter.
    withdrawal: Write to us.
activities:
  service:
    title: Service
    purposes:
      - text: We send the club letter.
        basis: gdpr:6(1)(a)
        consent: club
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
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
    text: I agree that Example GmbH sends me the club letter.
    withdrawal: Write to us.
activities:
  service:
    title: Service
    purposes:
      - text: We send the club letter.
        basis: gdpr:6(1)(a)
        consent: club
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    childConsent: { age: 16, parental: A parent confirms by e-mail. }
`,
  *check({ model, law }) {
    const { country } = model.policy.controller;
    const known = country && law.ageOfConsent(country);
    if (!known) return;
    for (const { id, entry } of model.activities.values()) {
      if (!entry.childConsent || entry.childConsent.age === known.age) continue;
      yield {
        at: model.spans.of(entry, 'childConsent'),
        message: `"${id}" asks parents below the age of "${entry.childConsent.age}"; in ${country} it is ${known.age}${known.doubt ? ` (not confirmed: ${known.doubt})` : ''}`,
        help: `Write \`age: ${known.age}\`, unless the service is offered in another country only.`,
      };
    }
  },
};
