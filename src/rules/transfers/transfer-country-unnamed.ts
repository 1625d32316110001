import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-13-1f-country-named, gdpr-30-1e, gdpr-30-2c
export const transferCountryUnnamed: Rule = {
  code: 'P4424',
  name: 'transfer-country-unnamed',
  severity: 'error',
  cites: ['gdpr:30(1)(e)', 'gdpr:30(2)(c)', 'gdpr:13(1)(f)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a transfer is declared, and nothing says to which country or organisation',
  why: 'The record must identify the third country or the international organisation, and without it nobody can see whether the safeguard fits.',
  fix: 'Add `country:` to the recipient or to the transfer, or `organisation:` for an international organisation.',
  bad: `
processors:
  mailer:
    name: Mailer
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us., assessment: { date: 2026-01-15 } } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { country: US, mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us., assessment: { date: 2026-01-15 } }
`,
  *check({ model }) {
    for (const { name, place, at } of declaredTransfers(model)) {
      if (place) continue;
      yield {
        at,
        message: `a transfer to ${name} is declared, and nothing says to which country`,
        help: 'Add the country to the transfer, for example `country: US`.',
      };
    }
  },
};
