import type { Rule } from '../rule.ts';
import { decisionReliedOn, declaredTransfers } from './declared.ts';

// Catalog: gdpr-45-adequacy-invalid
export const adequacyDoubtful: Rule = {
  code: 'P4423',
  name: 'adequacy-doubtful',
  severity: 'warning',
  cites: ['gdpr:45(3)'],
  since: '2018-05-25',
  summary: 'a transfer rests on a decision that policyc could not confirm in every detail',
  why: 'policyc says what it knows and what it does not. Rest nothing on this decision before you have read it.',
  fix: 'Read the decision in the Official Journal and name it behind `decision:`.',
  bad: `
processors:
  mailer:
    name: Mailer
    country: DE
    service: patents
    contract: { kind: dpa }
    transfer: { organisation: European Patent Organisation, mechanism: adequacy } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: DE
    service: sending e-mail
    contract: { kind: dpa }
 
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, place, at } = transfer;
      const decision = decisionReliedOn(law, transfer);
      if (!decision || decision.confirmed) continue;
      yield {
        at,
        message: `the adequacy decision for "${place}", on which the transfer to "${name}" rests, could not be confirmed: ${decision.doubt}`,
        help: 'Look the decision up in the Official Journal before you rely on it.',
      };
    }
  },
};
