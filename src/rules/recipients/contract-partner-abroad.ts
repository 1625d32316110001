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
  chat:
    name: Intercom
    legalName: Intercom, Inc. #!
    address: 55 2nd Street, San Francisco
    country: US
    service: chat
    contract: { kind: dpa }
`,
  good: `
processors:
  chat:
    name: Intercom
    legalName: Intercom R&D Unlimited Company
    address: 124 St Stephen's Green, Dublin 2
    country: IE
    service: chat
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
