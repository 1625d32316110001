import type { Client, Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { type Party, unreachable } from './party.ts';

// Catalog: gdpr-30-2a
export const clientUnreachable: Rule = {
  code: 'P4502',
  name: 'client-unreachable',
  severity: 'error',
  cites: ['gdpr:30(2)(a)'],
  since: '2018-05-25',
  summary: 'a client, its representative or its data protection officer stands in the record without a way to reach it',
  why: 'The record of a processor must give name and contact details of each controller that it works for, and of their representatives and officers.',
  fix: 'Add `address:`, `email:` or `phone:`.',
  bad: `
clients:
  inn: #!
    name: Inn AG
    country: AT
    processing: [taking bookings]
    measures: [encryption]
`,
  good: `
clients:
  inn:
    name: Inn AG
    address: Dorf 1, 6020 Innsbruck
    country: AT
    email: inn@example.com
    processing: [taking bookings]
    measures: [encryption]
`,
  check: ({ model }) => unreachable([...model.clients.values()].flatMap((client) => partiesOf(client, model))),
};

function partiesOf({ entry, declared }: Client, { spans }: Model): Party[] {
  const { name, representative, dpo } = entry;
  return [
    { name: `the client "${name}"`, entry, at: declared },
    ...(representative
      ? [
          {
            name: `the representative of the client "${name}"`,
            entry: representative,
            at: spans.key(entry, 'representative'),
          },
        ]
      : []),
    ...(dpo
      ? [{ name: `the data protection officer of the client "${name}"`, entry: dpo, at: spans.key(entry, 'dpo') }]
      : []),
  ];
}
