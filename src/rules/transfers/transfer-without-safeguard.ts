import type { Rule } from '../rule.ts';
import { usedBy } from './declared.ts';
import { remedy } from './remedy.ts';

// Catalog: gdpr-13-1f-transfer-stated, transfer-remote-access, gdpr-13-1f-adequacy-stated
export const transferWithoutSafeguard: Rule = {
  code: 'P4401',
  name: 'transfer-without-safeguard',
  severity: 'error',
  cites: ['gdpr:44', 'gdpr:13(1)(f)', 'gdpr:30(1)(e)', 'guidance:edpb-05-2021'],
  since: '2018-05-25',
  summary: 'a recipient is in a third country and the policy does not say on what the transfer rests',
  why: 'Data may leave the European Economic Area only on an adequacy decision, with a safeguard or under a derogation, and people must be told which.',
  fix: 'Add `transfer:` with its mechanism to the recipient.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US #!
    service: sending e-mail
    contract: { kind: dpa }
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
  *check({ model, law }) {
    for (const recipient of model.recipients.values())
      for (const { entry, country, at } of recipient.transfers) {
        if (entry || !country || law.isEea(country)) continue;
        const name = `"${recipient.name}"`;
        const isOwn = country === recipient.entry.country;
        const write = (keys: string) =>
          isOwn ? `transfer: { ${keys} }` : `transfers: [{ country: ${country}, ${keys} }]`;
        yield {
          at,
          message: `${name}${usedBy({ recipient })} ${isOwn ? 'is in' : 'can reach the data from'} the third country ${country}, and nothing says on what the transfer rests`,
          help: remedy(law, { recipient, name, place: country }, write),
        };
      }
  },
};
