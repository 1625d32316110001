import type { DecisionState, Law } from '../../law/index.ts';
import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-45-adequacy-invalid
export const adequacyAbsent: Rule = {
  code: 'P4404',
  name: 'adequacy-absent',
  severity: 'error',
  cites: ['gdpr:45(3)', 'gdpr:44'],
  summary: 'a transfer is said to rest on an adequacy decision that does not exist for its destination',
  why: 'Only the European Commission can decide that a country protects data well enough, and only for that country.',
  fix: 'Name the decision that covers the country, or another safeguard, such as standard contractual clauses.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: IN
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: IN
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }
`,
  *check({ model, law }) {
    for (const { name, place, entry, at } of declaredTransfers(model)) {
      if (entry.mechanism !== 'adequacy' || !place) continue;
      const named = entry.decision ? law.decisionState(entry.decision) : undefined;
      if (named?.state === 'fallen' || (law.isEea(place) && !named)) continue;
      const problem = problemWith(entry.decision, named, place, law);
      if (!problem) continue;
      yield {
        at,
        message: `the transfer to "${name}" is said to rest on an adequacy decision, but ${problem}`,
        help: helpFor(place, law),
      };
    }
  },
};

function problemWith(
  decision: string | undefined,
  named: DecisionState | undefined,
  place: string,
  law: Law,
): string | undefined {
  if (!decision) return law.adequacy(place) ? undefined : `none is in force for ${place}`;
  if (!named) return `"${decision}" is none that policyc knows`;
  if (named.state === 'not-yet') return `"${decision}" was not yet in force on ${law.date}`;
  const { instrument } = named;
  const covered = 'roles' in instrument ? undefined : (instrument.country ?? instrument.organisation);
  return covered === place ? undefined : `"${decision}" is no adequacy decision for ${place}`;
}

function helpFor(place: string, law: Law): string {
  const decision = law.adequacy(place)?.decision;
  return decision
    ? `For ${place}, Decision ${decision} is in force: write \`decision: ${decision}\`.`
    : 'Write for example `transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2 }`.';
}
