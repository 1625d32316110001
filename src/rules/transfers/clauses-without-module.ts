import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';
import { clausesFor } from './remedy.ts';

// Catalog: gdpr-46-scc-module
export const clausesWithoutModule: Rule = {
  code: 'P4409',
  name: 'clauses-without-module',
  severity: 'error',
  cites: ['gdpr:46(2)(c)', 'gdpr:13(1)(f)'],
  since: '2021-06-27',
  summary: 'a transfer rests on the clauses of 2021 and no module is named',
  why: 'The clauses of 2021 come in four modules for different roles; without a module it is open what has been agreed.',
  fix: 'Add `module:`: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, copy: Write to us., assessment: { date: 2026-01-15 } } #!
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
      if (entry.mechanism !== 'scc' || !entry.decision || entry.module !== undefined) continue;
      const clauses = law.decisionState(entry.decision)?.instrument;
      if (!clauses || !('roles' in clauses) || clauses.roles.every(({ module }) => module === undefined)) continue;
      yield {
        at,
        message: `the clauses with ${name} are those of Decision ${clauses.decision}, and their module is not named`,
        help: `Add the module that was signed, as in \`${clausesFor(law, transfer) ?? 'module: 2'}\`.`,
      };
    }
  },
};
