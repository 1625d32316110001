import type { Rule } from '../rule.ts';

// Where no Member State has set a lower age (Art. 8(1) GDPR).
const OF_THE_REGULATION = 16;

// Catalog: gdpr-8-child-consent
export const childConsentIncomplete: Rule = {
  code: 'P4706',
  name: 'child-consent-incomplete',
  severity: 'warning',
  cites: ['gdpr:8(1)', 'gdpr:8(2)'],
  since: '2018-05-25',
  summary: 'children are asked for consent, and nothing says how parents agree',
  why: 'Below the age that the law sets, consent to an online service offered to children counts only if a holder of parental responsibility gives or authorises it. For all else, national law on minors decides whether parents must agree.',
  fix: 'Add `childConsent:` with the way in which parents consent and, for an online service, the age below which they must; or with `from:`, if you offer it to older children only.',
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
  service: #!
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
    const alone = (country && law.ageOfConsent(country)?.age) || OF_THE_REGULATION;
    for (const { id, entry, purposes, subjects, declared } of model.activities.values()) {
      const { parental, from = 0 } = entry.childConsent ?? {};
      if (parental || from >= alone || !subjects.some((group) => group.entry.children)) continue;
      if (!purposes.some(({ basis }) => basis?.row?.id === 'gdpr:6(1)(a)')) continue;
      yield {
        at: declared,
        message: `"${id}" rests on the consent of children, and does not say how their parents agree`,
        help: `Add for example \`childConsent: { age: ${alone}, parental: A parent confirms by e-mail. }\`; without \`age:\` where parents always consent. If you offer it to older children only, write \`childConsent: { from: ${alone} }\`.`,
      };
    }
  },
};
