import { hasSafeguards } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-13-1f-copy
export const copyUnstated: Rule = {
  code: 'P4414',
  name: 'copy-unstated',
  severity: 'error',
  cites: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)'],
  since: '2018-05-25',
  summary: 'a transfer rests on a safeguard and nothing says how people get a copy of it',
  why: 'People must be told how they can have a copy of the safeguards, or where they can be read.',
  fix: 'Add `copy:` with the way to a copy, or `url:` where the safeguards are published.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, assessment: { date: 2026-01-15 } } #!
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
  *check({ model }) {
    for (const { name, client, entry, at } of declaredTransfers(model)) {
      if (client || !hasSafeguards(entry) || entry.copy || entry.url) continue;
      yield {
        at,
        message: `nothing says how people get a copy of the safeguards for the transfer to ${name}`,
        help: 'Add for example `copy: Write to us for a copy of the clauses.`.',
      };
    }
  },
};
