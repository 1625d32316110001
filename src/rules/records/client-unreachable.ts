import type { Rule } from '../rule.ts';

// Catalog: gdpr-30-2a
export const clientUnreachable: Rule = {
  code: 'P4502',
  name: 'client-unreachable',
  severity: 'error',
  cites: ['gdpr:30(2)(a)'],
  since: '2018-05-25',
  summary: 'a client stands in the record without a way to reach it',
  why: 'The record of a processor must give name and contact details of each controller that it works for.',
  fix: 'Add `address:`, `email:` or `phone:` to the client.',
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
  *check({ model }) {
    for (const { id, entry, declared } of model.clients.values()) {
      if (entry.address || entry.email || entry.phone || entry.form) continue;
      yield {
        at: declared,
        message: `the client "${entry.name}" has no contact details`,
        help: `Add for example \`email:\` or \`address:\` to "${id}".`,
      };
    }
  },
};
