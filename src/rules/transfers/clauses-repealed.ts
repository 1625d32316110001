import type { Recipient } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { dayInWords, declaredTransfers, usedBy } from './declared.ts';
import { clausesFor, safeguard } from './remedy.ts';

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
    for (const transfer of declaredTransfers(model)) {
      const { recipient, client, name, entry } = transfer;
      if (entry.mechanism !== 'scc' || !entry.decision) continue;
      const clauses = law.decisionState(entry.decision);
      if (clauses?.state !== 'fallen' || !clauses.since || !('roles' in clauses.instrument)) continue;
      const signed = client || !recipient ? undefined : contractOf(recipient)?.date;
      const { legacyUntil = '' } = clauses;
      if (law.date <= legacyUntil && (signed === undefined || signed < clauses.since)) continue;
      const newer = clausesFor(law, transfer);
      yield {
        at: model.spans.of(entry, 'decision'),
        message: `the transfer to ${name}${usedBy(transfer)} rests on the clauses of Decision ${clauses.instrument.decision}, repealed on ${dayInWords(clauses.since)} by ${clauses.by}${legacy(law.date, legacyUntil, signed)}`,
        help: newer ? `Sign the clauses in force and write \`${newer}\`.` : safeguard(law, transfer),
      };
    }
  },
};

function contractOf({ entry }: Recipient) {
  return 'contract' in entry ? entry.contract : undefined;
}

function legacy(today: string, until: string, signed: string | undefined): string {
  if (!until) return '';
  if (today > until || !signed) return `; older contracts were covered until ${dayInWords(until)}`;
  return `; older contracts are covered until ${dayInWords(until)}, but this one is of ${dayInWords(signed)}`;
}
