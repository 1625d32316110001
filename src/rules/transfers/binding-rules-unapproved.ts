import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-47-bcr
export const bindingRulesUnapproved: Rule = {
  code: 'P4415',
  name: 'binding-rules-unapproved',
  severity: 'error',
  cites: ['gdpr:47(1)', 'gdpr:46(2)(b)'],
  since: '2018-05-25',
  summary: 'a transfer rests on binding corporate rules without an approval',
  why: 'Binding corporate rules are a safeguard only once a supervisory authority has approved them.',
  fix: 'Add `decision:` with the approval: authority, number and day.',
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
    transfer: { mechanism: bcr, decision: "CNIL, decision of 12 March 2024", copy: Write to us., assessment: { date: 2026-01-15 } }
`,
  *check({ model }) {
    for (const { name, entry, at } of declaredTransfers(model)) {
      if (entry.mechanism !== 'bcr' || entry.decision) continue;
      yield {
        at,
        message: `the transfer to "${name}" rests on binding corporate rules, and no approval is named`,
        help: 'Add the approval, for example `decision: "CNIL, decision of 12 March 2024"`.',
      };
    }
  },
};
