import type { Rule } from '../rule.ts';
import { transfersWithinEea } from './declared.ts';

// Catalog: eea-transfer-mislabelled
export const safeguardInsideEea: Rule = {
  code: 'P4421',
  name: 'safeguard-inside-eea',
  severity: 'info',
  cites: ['gdpr:44'],
  summary: 'a transfer mechanism is given for a country of the European Economic Area',
  why: 'Within the European Economic Area no safeguard is needed. Naming one tells readers of a transfer that there is not.',
  fix: 'Delete the transfer, or correct its country.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Lyon
    country: FR
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us., assessment: { date: 2026-01-15 } } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Lyon
    country: FR
    service: sending e-mail
    contract: { kind: dpa }
`,
  *check({ model }) {
    for (const { name, place, at } of transfersWithinEea(model)) {
      yield {
        at,
        message: `${name} gets data in ${place}, which is no third country, and yet a safeguard for a transfer is named`,
        help: 'Delete `transfer:`, or add the third country to which the data go on: `country: US`.',
      };
    }
  },
};
