import type { Recipient } from '../../model/index.ts';
import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: consent-recipients-named
export const consentRecipientsUnnamed: Rule = {
  code: 'P4905',
  name: 'consent-recipients-unnamed',
  severity: 'warning',
  cites: ['gdpr:4(11)', 'gdpr:recital-42', 'guidance:edpb-05-2020'],
  since: '2018-05-25',
  summary: 'a declaration of consent does not name who gets the data',
  why: 'Whoever uses the data on the strength of the consent, and whether they leave Europe, belongs into what people agree to.',
  fix: 'Name the recipient and the country in the text, and add the recipient to `recipients:` of the consent.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }
consents:
  news: #!
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH has Mailer in the United States send me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
    recipients: [mailer]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    const purposes = purposesOf(model);
    for (const consent of model.consents.values()) {
      const activities = new Set(
        // Where another purpose of the activity rests on another basis, its recipients may belong to that one.

        purposes
          .filter((purpose) => purpose.consent === consent)
          .map(({ activity }) => activity)
          .filter(({ purposes: all }) => all.every(({ consent: each }) => each)),
      );
      const missing = new Set(
        [...activities]
          .flatMap((activity) => activity.recipients.map(({ recipient }) => recipient))
          .filter((recipient) => mustBeNamed(recipient) && !consent.recipients.includes(recipient)),
      );
      if (missing.size === 0) continue;
      const names = [...missing].map(({ name }) => `"${name}"`).join(', ');
      yield {
        at: consent.declared,
        message: `the consent "${consent.id}" does not name ${names}`,
        help: `Name them in the text and write \`recipients: [${[...missing].map(({ id }) => id).join(', ')}]\`.`,
      };
    }
  },
};

/** Those who use the data for themselves, and those who take them to a third country. */
function mustBeNamed({ role, transfers }: Recipient): boolean {
  return (role !== 'processor' && role !== 'internal' && role !== 'authority') || transfers.length > 0;
}
