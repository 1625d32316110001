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
recipients:
  hotel:
    name: Hotel Denver
    role: controller
    address: 1 Main Street, Denver
    country: US
    why: the room that you book
    transfer: { mechanism: derogation } #!
`,
  good: `
recipients:
  hotel:
    name: Hotel Denver
    role: controller
    address: 1 Main Street, Denver
    country: US
    why: the room that you book
    transfer: { mechanism: derogation, derogation: contract }
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
