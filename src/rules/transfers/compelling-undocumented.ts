import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-49-compelling, gdpr-30-1e, gdpr-30-2c
export const compellingUndocumented: Rule = {
  code: 'P4419',
  name: 'compelling-undocumented',
  severity: 'error',
  cites: ['gdpr:49(1)(2)', 'gdpr:49(6)', 'gdpr:30(1)(e)', 'gdpr:30(2)(c)'],
  since: '2018-05-25',
  summary: 'a transfer rests on compelling interests and its assessment is not documented',
  why: 'This last resort needs an assessment with suitable safeguards, written down in the record, and the authority and the people must be told.',
  fix: 'Add `assessment:` with day and place of filing, and inform the supervisory authority and the people.',
  bad: `
recipients:
  responders:
    name: Incident Team Denver
    role: controller
    address: 1 Main Street, Denver
    country: US
    why: an end to an attack on our systems
    transfer: { mechanism: derogation, derogation: compelling, copy: Write to us. } #!
`,
  good: `
recipients:
  responders:
    name: Incident Team Denver
    role: controller
    address: 1 Main Street, Denver
    country: US
    why: an end to an attack on our systems
    transfer: { mechanism: derogation, derogation: compelling, copy: Write to us., assessment: { date: 2026-01-15, reference: file 12 } }
`,
  *check({ model }) {
    for (const { name, entry, at } of declaredTransfers(model)) {
      if (entry.mechanism !== 'derogation' || entry.derogation !== 'compelling' || entry.assessment) continue;
      yield {
        at,
        message: `the transfer to ${name} rests on compelling interests, and no assessment of it is on file`,
        help: 'Add `assessment: { date: 2026-01-15, reference: file 12 }`, and tell the authority and the people of the transfer.',
      };
    }
  },
};
