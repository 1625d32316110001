import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';
import { clausesFor } from './remedy.ts';

// Catalog: transfer-scc-repealed
export const clausesUnnamed: Rule = {
  code: 'P4411',
  name: 'clauses-unnamed',
  severity: 'error',
  cites: ['gdpr:13(1)(f)', 'gdpr:46(2)(c)'],
  since: '2018-05-25',
  summary: 'a transfer rests on standard contractual clauses and nothing says on which',
  why: 'There were several sets of clauses, and some have been repealed. People must be told which safeguard protects their data.',
  fix: 'Add `decision:` with the number, today (EU) 2021/914, and the module.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, copy: Write to us., assessment: { date: 2026-01-15 } } #!
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
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, entry, at } = transfer;
      if (entry.mechanism !== 'scc' || entry.decision) continue;
      yield {
        at,
        message: `the transfer to ${name} rests on standard contractual clauses, and their decision is not named`,
        help: `Add the decision whose clauses were signed, for example \`${clausesFor(law, transfer) ?? 'decision: (EU) 2021/914'}\`.`,
      };
    }
  },
};
