import type { Law } from '../../law/index.ts';
import type { Rule } from '../rule.ts';
import { dayInWords, declaredTransfers } from './declared.ts';
import { remedy } from './remedy.ts';

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
    address: 1 Main Street, Pune
    country: IN
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Pune
    country: IN
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, place, entry, at } = transfer;
      if (entry.mechanism !== 'adequacy' || !place) continue;
      const problem = problemWith(entry.decision, place, law);
      if (!problem) continue;
      yield {
        at,
        message: `the transfer to ${name} is said to rest on an adequacy decision, but ${problem}`,
        help: remedy(law, transfer),
      };
    }
  },
};

function problemWith(decision: string | undefined, place: string, law: Law): string | undefined {
  const named = decision === undefined ? undefined : law.decisionState(decision);
  if (!named) return law.adequacy(place) ? undefined : absence(decision, place, law);
  const { instrument } = named;
  if ('roles' in instrument) return `"${decision}" is about ${instrument.name}`;
  if (named.state === 'not-yet') return `"${decision}" was not yet in force on ${dayInWords(law.date)}`;
  if (named.state === 'fallen') return undefined;
  const covered = instrument.country ?? instrument.organisation;
  return instrument === law.adequacy(place) ? undefined : `"${decision}" is about ${covered}, not about ${place}`;
}

function absence(decision: string | undefined, place: string, law: Law): string {
  const unknown = decision === undefined ? '' : `policyc knows no decision "${decision}", and `;
  return `${unknown}none is in force for ${place} on ${dayInWords(law.date)}`;
}
