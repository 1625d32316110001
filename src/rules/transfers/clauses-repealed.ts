import type { Rule } from '../rule.ts';
import { dayInWords, declaredTransfers, usedBy } from './declared.ts';

// Catalog: transfer-scc-repealed
export const clausesRepealed: Rule = {
  code: 'P4403',
  name: 'clauses-repealed',
  severity: 'error',
  cites: ['gdpr:46(2)(c)', 'gdpr:44'],
  summary: 'a transfer rests on standard contractual clauses that have been repealed',
  why: 'Contracts with the repealed clauses are no safeguard any more, so the transfer has no basis.',
  fix: 'Agree on the clauses of Decision (EU) 2021/914 with the module that fits, and name them.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: 2010/87/EU, copy: Write to us., assessment: { date: 2026-01-15 } } #!
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
    for (const { recipient, name, entry } of declaredTransfers(model)) {
      if (entry.mechanism !== 'scc' || !entry.decision) continue;
      const clauses = law.decisionState(entry.decision);
      if (clauses?.state !== 'fallen' || !clauses.since) continue;
      const contract = 'contract' in recipient.entry ? recipient.entry.contract?.date : undefined;
      const { legacyUntil = '' } = clauses;
      if (law.date <= legacyUntil && (contract === undefined || contract < clauses.since)) continue;
      const legacy = legacyUntil ? `; older contracts were covered until ${dayInWords(legacyUntil)}` : '';
      yield {
        at: model.spans.of(entry, 'decision'),
        message: `the transfer to "${name}"${usedBy(recipient)} rests on the clauses of Decision ${clauses.instrument.decision}, repealed on ${dayInWords(clauses.since)} by ${clauses.by}${legacy}`,
        help: 'Sign the clauses of 2021 and write `decision: (EU) 2021/914` with the module, for a processor `module: 2`.',
      };
    }
  },
};
