import type { Rule } from '../rule.ts';
import { dayInWords, decisionReliedOn, declaredTransfers } from './declared.ts';

// Catalog: gdpr-45-adequacy-expiring
export const adequacyExpiring: Rule = {
  code: 'P4422',
  name: 'adequacy-expiring',
  severity: 'warning',
  cites: ['gdpr:45(3)'],
  since: '2018-05-25',
  summary: 'a transfer rests on an adequacy decision that ends within a year',
  why: 'When the decision ends, so does the basis of the transfer, unless it is renewed or replaced in time.',
  fix: 'Prepare another safeguard, or make sure that the decision is renewed.',
  bad: `
asOf: 2031-06-01
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Bristol
    country: GB
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Bristol
    country: GB
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy }
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, at } = transfer;
      const decision = decisionReliedOn(law, transfer);
      const term = decision?.terms?.findLast(({ since }) => since <= law.date);
      if (!decision || !term || term.until >= yearAfter(law.date)) continue;
      yield {
        at,
        message: `Decision ${decision.decision}, on which the transfer to ${name} rests, holds only until ${dayInWords(term.until)}`,
        help: 'Look whether it is renewed, and have standard contractual clauses ready.',
      };
    }
  },
};

function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
