import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-46-tia
export const assessmentMissing: Rule = {
  code: 'P4413',
  name: 'assessment-missing',
  severity: 'warning',
  cites: ['case:C-311/18', 'gdpr:46(1)', 'guidance:edpb-01-2020'],
  since: '2020-07-16',
  summary: 'a transfer rests on a safeguard and no assessment of the law in the third country is on file',
  why: 'Since the judgment in case C-311/18, a contract alone is not enough: you must have assessed whether the law of the country lets the recipient keep it.',
  fix: 'Make the assessment and add `assessment:` with its day and where it is filed.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us. } #!
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
    for (const { recipient, client, name, place, entry, at } of declaredTransfers(model)) {
      const isToldOfRecipient = client && recipient?.transfers.some((own) => own.entry);
      if (isToldOfRecipient || entry.assessment || entry.mechanism === 'adequacy' || entry.mechanism === 'derogation')
        continue;
      yield {
        at,
        message: `for the transfer to ${name}${place ? ` (${place})` : ''} no transfer impact assessment is on file`,
        help: 'Add `assessment: { date: 2026-01-15, reference: TIA-7 }` once it is made.',
      };
    }
  },
};
