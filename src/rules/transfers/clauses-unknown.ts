import type { DecisionState } from '../../law/index.ts';
import type { Rule } from '../rule.ts';
import { dayInWords, declaredTransfers } from './declared.ts';
import { clausesFor } from './remedy.ts';

// Catalog: transfer-scc-repealed
export const clausesUnknown: Rule = {
  code: 'P4412',
  name: 'clauses-unknown',
  severity: 'warning',
  cites: ['gdpr:46(2)(c)', 'gdpr:46(2)(d)'],
  since: '2018-05-25',
  summary: 'the decision behind standard contractual clauses is none that adopted such clauses',
  why: 'A wrong number names another act: the clauses of Decision (EU) 2021/915, for instance, are for processors within the Union and protect no transfer.',
  fix: 'Correct the number; today the clauses for transfers are those of Decision (EU) 2021/914.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/915, module: 2, copy: Write to us., assessment: { date: 2026-01-15 } } #!
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
      if (entry.mechanism !== 'scc' || !entry.decision) continue;
      const problem = problemWith(law.decisionState(entry.decision));
      if (!problem) continue;
      const example = clausesFor(law, transfer) ?? 'decision: (EU) 2021/914';
      yield {
        at: model.spans.of(entry, 'decision'),
        message: `the transfer to ${name} names "${entry.decision}" for its standard contractual clauses, ${problem}`,
        help: `Write the number of the decision whose clauses were signed, for example \`${example}\`.`,
      };
    }
  },
};

function problemWith(found: DecisionState | undefined): string | undefined {
  if (!found) return 'which policyc does not know';
  if (!('roles' in found.instrument)) return 'which is an adequacy decision';
  return found.state === 'not-yet'
    ? `which could not be used before ${dayInWords(found.instrument.from ?? '')}`
    : undefined;
}
