import type { Rule } from '../rule.ts';
import { declaredTransfers, fell, usedBy } from './declared.ts';
import { remedy } from './remedy.ts';

// Catalog: gdpr-45-adequacy-invalid, transfer-privacy-shield, transfer-safe-harbor
export const adequacyFallen: Rule = {
  code: 'P4402',
  name: 'adequacy-fallen',
  severity: 'error',
  cites: ['gdpr:45(3)', 'gdpr:44', 'case:C-311/18', 'case:C-362/14'],
  summary: 'a transfer rests on an adequacy decision that is no longer in force',
  why: 'A decision that a court has annulled or the Commission has ended protects nobody: since that day, the transfer has no basis.',
  fix: 'Find out whether a newer decision covers the recipient, and name it; otherwise agree on the standard contractual clauses of 2021.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2016/1250, listing: "https://example.com" } #!
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
      const { name, entry } = transfer;
      if (entry.mechanism !== 'adequacy' || !entry.decision) continue;
      const decision = law.decisionState(entry.decision);
      if (decision?.state !== 'fallen' || 'roles' in decision.instrument) continue;
      const { names, decision: number } = decision.instrument;
      const called = names?.[0] ? `${names[0]}, Decision ${number}` : `Decision ${number}`;
      yield {
        at: model.spans.of(entry, 'decision'),
        message: `the transfer to ${name}${usedBy(transfer)} rests on ${called}, which ${fell(decision)}`,
        help: remedy(law, transfer),
      };
    }
  },
};
