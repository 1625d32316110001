import type { Rule } from '../rule.ts';

// Catalog: gdpr-28-3-contract
export const contractMissing: Rule = {
  code: 'P4802',
  name: 'contract-missing',
  severity: 'error',
  cites: ['gdpr:28(3)', 'gdpr:28(9)'],
  since: '2018-05-25',
  summary: 'a processor works without a contract',
  why: 'A processor may work for you only under a contract in writing, or another binding act, that holds it to your instructions.',
  fix: 'Conclude the contract and add `contract:` with its kind to the processor.',
  bad: `
processors:
  cloud: #!
    name: Cloud
    address: Hauptstr. 1, 10115 Berlin
    country: DE
    service: hosting
`,
  good: `
processors:
  cloud:
    name: Cloud
    address: Hauptstr. 1, 10115 Berlin
    country: DE
    service: hosting
    contract: { kind: dpa, date: 2025-03-01 }
`,
  *check({ model }) {
    for (const { entry, name, role, declared } of model.recipients.values()) {
      if (role !== 'processor' || ('contract' in entry && entry.contract)) continue;
      yield {
        at: declared,
        message: `no contract with the processor "${name}" is named`,
        help: 'Add `contract: { kind: dpa, date: 2025-03-01 }`, once it is concluded.',
      };
    }
  },
};
