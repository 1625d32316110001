import type { AdequacyDecision, Law } from '../../law/index.ts';
import type { Rule } from '../rule.ts';
import { type DeclaredTransfer, decisionReliedOn, declaredTransfers } from './declared.ts';

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
    address: Dorfstr. 1, 8001 Zurich
    country: CH
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: 2000/581/EC } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: Dorfstr. 1, 8001 Zurich
    country: CH
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: 2000/518/EC }
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, at } = transfer;
      const decision = decisionReliedOn(law, transfer);
      const doubt = decision && doubtAbout(decision, transfer, law);
      if (!doubt) continue;
      yield {
        at,
        message: `the adequacy decision on which the transfer to ${name} rests could not be confirmed: ${doubt}`,
        help: 'Look the decision up in the Official Journal before you rely on it.',
      };
    }
  },
};

function doubtAbout(decision: AdequacyDecision, { place, entry }: DeclaredTransfer, law: Law): string | undefined {
  if (!decision.confirmed) return `for ${place}, ${decision.doubt}`;
  if (entry.decision === undefined || law.decisionState(entry.decision)) return undefined;
  return `policyc does not know "${entry.decision}", and for ${place} knows only ${decision.decision}`;
}
