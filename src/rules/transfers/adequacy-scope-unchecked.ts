import type { Rule } from '../rule.ts';
import { decisionReliedOn, declaredTransfers } from './declared.ts';

// Catalog: gdpr-45-adequacy-scope
export const adequacyScopeUnchecked: Rule = {
  code: 'P4405',
  name: 'adequacy-scope-unchecked',
  severity: 'warning',
  cites: ['gdpr:45(1)'],
  since: '2018-05-25',
  summary: 'an adequacy decision with a limited scope is used without saying that it covers the recipient',
  why: 'Some adequacy decisions cover only a part of the recipients in a country. Outside of it, the transfer has no basis.',
  fix: 'Make sure that the recipient falls within the scope and add `inScope: true`; otherwise use another safeguard.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Toronto
    country: CA
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: 2002/2/EC } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Toronto
    country: CA
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: 2002/2/EC, inScope: true }
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, entry, at } = transfer;
      const decision = decisionReliedOn(law, transfer);
      if (!decision?.scope || decision.register || entry.inScope !== undefined || entry.listing) continue;
      yield {
        at,
        message: `Decision ${decision.decision} covers only ${decision.scope}; nothing says whether this holds for the transfer to ${name}`,
        help: 'If you have made sure that it does, add `inScope: true`; otherwise name another safeguard.',
      };
    }
  },
};
