import type { Recipient } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-recipient-role
export const recipientsIndistinct: Rule = {
  code: 'P4807',
  name: 'recipients-indistinct',
  severity: 'warning',
  cites: ['gdpr:13(1)(e)'],
  since: '2018-05-25',
  summary: 'two recipients of one activity do the same, and nothing says who does what',
  why: 'Readers of the notice could not tell which company has which of their data, and why there are two.',
  fix: 'Say what each of them does: in its `service:`, or for this activity in `why:`.',
  bad: `
processors:
  one: { name: One Mail, address: "Hauptstr. 1, 10115 Berlin", country: DE, service: sending e-mail, contract: { kind: dpa } }
  two: { name: Two Mail, address: "Hauptstr. 2, 10115 Berlin", country: DE, service: Sending e-mail, contract: { kind: dpa } }
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [one, two] #!
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
processors:
  one: { name: One Mail, address: "Hauptstr. 1, 10115 Berlin", country: DE, service: sending invoices, contract: { kind: dpa } }
  two: { name: Two Mail, address: "Hauptstr. 2, 10115 Berlin", country: DE, service: sending the newsletter, contract: { kind: dpa } }
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [one, two]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model }) {
    for (const { id, recipients } of model.activities.values()) {
      const seen = new Map<string, string>();
      for (const { recipient, entry, at } of recipients) {
        const work = textsOf(entry?.why ?? workOf(recipient.entry));
        const same = work.find((text) => seen.has(text));
        if (same)
          yield {
            at,
            message: `in the activity "${id}", "${recipient.name}" does the same as "${seen.get(same)}": ${same}`,
            help: 'Say for each what it does: `- { recipient: one, why: sending invoices }`.',
          };
        for (const text of work) seen.set(text, recipient.name);
      }
    }
  },
};

function workOf(entry: Recipient['entry']) {
  return 'role' in entry ? entry.why : entry.service;
}

/** A text in each of its languages, as far as letters tell two apart: one reader has only one of them. */
function textsOf(text: string | Readonly<Record<string, string>> | undefined): string[] {
  const texts = typeof text === 'string' ? [text] : Object.values(text ?? {});
  return texts.map((each) => each.trim().replace(/\.$/, '').toLowerCase());
}
