import type { AdequacyDecision } from '../../law/index.ts';
import type { Rule } from '../rule.ts';
import { type DeclaredTransfer, decisionReliedOn, declaredTransfers, employeeActivity } from './declared.ts';
import { safeguard } from './remedy.ts';

// Catalog: gdpr-45-adequacy-scope, gdpr-45-dpf-hr
export const adequacyOutsideScope: Rule = {
  code: 'P4425',
  name: 'adequacy-outside-scope',
  severity: 'error',
  cites: ['gdpr:45(1)', 'gdpr:44'],
  since: '2018-05-25',
  summary: 'a transfer rests on an adequacy decision that, as the policy says itself, does not cover it',
  why: 'Outside of its scope a decision protects nothing: the transfer has no basis.',
  fix: 'Agree on another safeguard, such as standard contractual clauses, or correct `inScope:` or `employeeData:`.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Toronto
    country: CA
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: 2002/2/EC, inScope: false } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Toronto
    country: CA
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const decision = decisionReliedOn(law, transfer);
      const outside = decision && outsideOf(decision, transfer);
      if (!outside) continue;
      yield {
        at: transfer.at,
        message: `the transfer to ${transfer.name} rests on Decision ${decision.decision}, but ${outside}`,
        help: safeguard(law, transfer),
      };
    }
  },
};

function outsideOf({ scope, register }: AdequacyDecision, transfer: DeclaredTransfer): string | undefined {
  const { inScope, employeeData } = transfer.entry;
  if (scope && inScope === false) return `\`inScope: false\` says that it does not cover it; it covers ${scope}`;
  const activity = register && employeeData === false ? employeeActivity(transfer) : undefined;
  return activity && `the certification does not cover the data of employees that "${activity.id}" sends`;
}
