import type { Rule } from '../rule.ts';
import { decisionReliedOn, declaredTransfers } from './declared.ts';

// Catalog: gdpr-45-dpf-certified
export const certificationUnlisted: Rule = {
  code: 'P4406',
  name: 'certification-unlisted',
  severity: 'error',
  cites: ['gdpr:45(3)', 'gdpr:44'],
  since: '2023-07-10',
  summary:
    'a transfer rests on a decision that covers only organisations on a public list, and the policy does not show that the recipient is on it',
  why: 'The decision protects data only at organisations that are on the list on the day of the transfer.',
  fix: 'Look the recipient up in the list and add `listing:` with its entry and `checked:` with the day; if it is not there, use another safeguard.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2023/1795 } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://www.dataprivacyframework.gov/list", checked: 2026-09-01 }
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, entry, at } = transfer;
      const decision = decisionReliedOn(law, transfer);
      if (!decision?.register || entry.listing) continue;
      yield {
        at,
        message: `the transfer to ${name} rests on Decision ${decision.decision}, which covers only ${decision.scope}; no entry in the list is named`,
        help: `Look it up at ${decision.register} and add \`listing:\` with the address of the entry and \`checked:\` with the day.`,
      };
    }
  },
};
