import type { Rule } from '../rule.ts';

// Catalog: gdpr-30-2d
export const clientMeasuresMissing: Rule = {
  code: 'P4503',
  name: 'client-measures-missing',
  severity: 'warning',
  cites: ['gdpr:30(2)(d)', 'gdpr:32(1)'],
  since: '2018-05-25',
  summary: 'the record of work for a client describes no security measures',
  why: 'The record of a processor must describe the technical and organisational security measures, where possible.',
  fix: 'Declare them under `measures:` and name them in `measures:` of the client.',
  bad: `
clients:
  inn: #!
    name: Inn AG
    address: Dorf 1, 6020 Innsbruck
    country: AT
    email: inn@example.com
    processing: [taking bookings]
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
    for (const { entry, measures, declared } of model.clients.values()) {
      if (measures.length > 0) continue;
      yield {
        at: declared,
        message: `the work for the client "${entry.name}" names no security measures`,
        help: 'Add for example `measures: [encryption]`.',
      };
    }
  },
};
