import type { Rule } from '../rule.ts';

// Catalog: gdpr-28-contracting-entity
export const contractPartnerAbroad: Rule = {
  code: 'P4809',
  name: 'contract-partner-abroad',
  severity: 'info',
  cites: ['gdpr:28(3)'],
  summary:
    'a parent company in a third country is named, though the vendor has a company in the Union that concludes contracts',
  why: 'The contract partner decides where the data legally go. If it is the company in the Union, the notice tells of a transfer that is not yours.',
  fix: 'Look into your contract who the partner is; if it is the company in the Union, name it.',
  bad: `
processors:
  cloud:
    name: Microsoft Azure
    legalName: Microsoft Corporation #!
    country: US
    service: hosting
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://www.dataprivacyframework.gov/list", checked: 2026-09-01 }
`,
  good: `
processors:
  cloud:
    name: Microsoft Azure
    legalName: Microsoft Ireland Operations Limited
    country: IE
    service: hosting
    contract: { kind: dpa }
`,
  *check({ model, law }) {
    for (const { entry, name } of model.recipients.values()) {
      const partner = law.vendor(name)?.partner;
      if (!partner || !entry.country || law.isEea(entry.country)) continue;
      yield {
        at: model.spans.of(entry, entry.legalName === undefined ? 'name' : 'legalName'),
        message: `customers in the Union usually conclude their contract with "${partner}" (not confirmed for yours), not with "${entry.legalName ?? name}"`,
        help: 'Look into your contract, and name the company that signed it.',
      };
    }
  },
};
