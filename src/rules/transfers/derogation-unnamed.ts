import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-49-derogation-kind
export const derogationUnnamed: Rule = {
  code: 'P4416',
  name: 'derogation-unnamed',
  severity: 'error',
  cites: ['gdpr:49(1)'],
  since: '2018-05-25',
  summary: 'a transfer rests on a derogation and nothing says on which',
  why: 'Article 49 allows a transfer without safeguards in a few cases only; which of them applies decides what else must be done.',
  fix: 'Add `derogation:` with the case: consent, contract, contract-for-subject, public-interest, legal-claims, vital-interests, register or compelling.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: derogation } #!
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
    for (const { name, entry, at } of declaredTransfers(model)) {
      if (entry.mechanism !== 'derogation' || entry.derogation) continue;
      yield {
        at,
        message: `the transfer to ${name} rests on a derogation of Art. 49(1), and its case is not named`,
        help: 'Add for example `derogation: contract`.',
      };
    }
  },
};
