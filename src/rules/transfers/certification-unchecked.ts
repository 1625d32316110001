import type { Rule } from '../rule.ts';
import { dayInWords, decisionReliedOn, declaredTransfers } from './declared.ts';

// Catalog: gdpr-45-dpf-certified
export const certificationUnchecked: Rule = {
  code: 'P4407',
  name: 'certification-unchecked',
  severity: 'warning',
  cites: ['gdpr:45(3)', 'gdpr:5(2)'],
  since: '2023-07-10',
  summary:
    'nobody has looked within the last year whether the recipient is still on the list that the decision demands',
  why: 'Certifications lapse after a year unless they are renewed, and with them the basis of the transfer.',
  fix: 'Look the recipient up again and write the day behind `checked:`.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://www.dataprivacyframework.gov/list", checked: 2025-01-01 } #!
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
      if (!decision?.register || !entry.listing || (entry.checked && entry.checked >= yearBefore(law.date))) continue;
      const last = entry.checked ? `was last looked up on ${dayInWords(entry.checked)}` : 'was never looked up';
      yield {
        at,
        message: `as far as the policy says, the certification of ${name} ${last}`,
        help: `Look it up at ${decision.register} and write the day: \`checked: ${law.date}\`.`,
      };
    }
  },
};

function yearBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}
