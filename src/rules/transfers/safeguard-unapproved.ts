import type { Rule } from '../rule.ts';
import { type DeclaredTransfer, declaredTransfers } from './declared.ts';

// Catalog: gdpr-47-bcr
export const safeguardUnapproved: Rule = {
  code: 'P4415',
  name: 'safeguard-unapproved',
  severity: 'error',
  cites: ['gdpr:46(2)(b)', 'gdpr:47(1)', 'gdpr:46(2)(e)', 'gdpr:46(2)(f)', 'gdpr:46(3)(a)'],
  since: '2018-05-25',
  summary: 'a transfer rests on a safeguard that an authority must approve, and no approval is named',
  why: 'Binding corporate rules, codes of conduct, certifications and clauses of your own are safeguards only once they have been approved.',
  fix: 'Add `decision:` with the approval: who gave it, its number and its day.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: bcr, copy: Write to us., assessment: { date: 2026-01-15 } } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: bcr, decision: "Data Protection Authority, decision no. 7 of 12 March 2024", copy: Write to us., assessment: { date: 2026-01-15 } }
`,
  *check({ model }) {
    for (const { name, entry, at } of declaredTransfers(model)) {
      const safeguard = TO_BE_APPROVED[entry.mechanism];
      if (!safeguard || entry.decision) continue;
      yield {
        at,
        message: `the transfer to ${name} rests on ${safeguard}, and no approval is named`,
        help: 'Add the approval, for example `decision: "Data Protection Authority, decision no. 7 of 12 March 2024"`.',
      };
    }
  },
};

const TO_BE_APPROVED: Partial<Record<DeclaredTransfer['entry']['mechanism'], string>> = {
  bcr: 'binding corporate rules',
  'code-of-conduct': 'a code of conduct',
  certification: 'a certification',
  'ad-hoc-clauses': 'contractual clauses of your own',
};
