import type { Rule } from '../rule.ts';
import { declaredTransfers, importerOf } from './declared.ts';
import { remedy } from './remedy.ts';

// Catalog: gdpr-49-systematic
export const derogationSystematic: Rule = {
  code: 'P4418',
  name: 'derogation-systematic',
  severity: 'warning',
  cites: ['gdpr:49(1)', 'guidance:edpb-2-2018'],
  since: '2018-05-25',
  summary: 'a processor gets data as a matter of routine on a derogation',
  why: 'Derogations are for single cases. What happens again and again, as work for you does, needs a safeguard.',
  fix: 'Agree on a safeguard with the processor, for example standard contractual clauses.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: derogation, derogation: contract } #!
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
      const isRoutine = importerOf(transfer) === 'processor' && entry.derogation !== 'consent';
      if (entry.mechanism !== 'derogation' || !isRoutine) continue;
      yield {
        at,
        message: `${name} works as a processor, which is no single case, and gets the data on a derogation of Art. 49(1)`,
        help: remedy(law, transfer),
      };
    }
  },
};
