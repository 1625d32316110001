import type { Client, Model, Recipient } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-30-2c
export const clientTransferOmitted: Rule = {
  code: 'P4508',
  name: 'client-transfer-omitted',
  severity: 'error',
  cites: ['gdpr:30(2)(c)'],
  since: '2018-05-25',
  summary: 'a sub-processor of a client is in a third country, and the transfers of that client leave it out',
  why: 'The record of a processor must name each third country to which the data of a client go.',
  fix: 'Add the sub-processor to `transfers:` of the client.',
  bad: `
processors:
  mailer: { name: Mailer, country: US, service: sending e-mail, contract: { kind: dpa }, transfer: { mechanism: scc, decision: (EU) 2021/914, module: 3, copy: Write to us., assessment: { date: 2026-01-15 } } }
clients:
  inn:
    name: Inn AG
    country: AT
    email: inn@example.com
    processing: [taking bookings]
    processors: [mailer]
    transfers: [] #!
    measures: [encryption]
`,
  good: `
processors:
  mailer: { name: Mailer, country: US, service: sending e-mail, contract: { kind: dpa }, transfer: { mechanism: scc, decision: (EU) 2021/914, module: 3, copy: Write to us., assessment: { date: 2026-01-15 } } }
clients:
  inn:
    name: Inn AG
    country: AT
    email: inn@example.com
    processing: [taking bookings]
    processors: [mailer]
    transfers: [{ recipient: mailer, mechanism: scc, decision: (EU) 2021/914, module: 3, assessment: { date: 2026-01-15 } }]
    measures: [encryption]
`,
  *check({ model }) {
    for (const client of model.clients.values()) {
      if (!client.entry.transfers) continue;
      for (const { processor, country } of sentTo(client, model)) {
        if (client.transfers.some((transfer) => transfer.recipient === processor || transfer.country === country))
          continue;
        yield {
          at: model.spans.key(client.entry, 'transfers'),
          message: `the client "${client.entry.name}" has "${processor.name}" as a sub-processor, which gets data in ${country}, and its transfers leave that out`,
          help: `Add \`{ recipient: ${processor.id}, mechanism: … }\` to \`transfers:\` with what the transfer rests on.`,
        };
      }
    }
  },
};

/** Each third country to which the data of a client go, with the sub-processor that gets them there. */
function sentTo({ processors }: Client, { law }: Model): { processor: Recipient; country: string }[] {
  return processors.flatMap((processor) =>
    processor.transfers.flatMap(({ country }) => (country && !law.isEea(country) ? { processor, country } : [])),
  );
}
