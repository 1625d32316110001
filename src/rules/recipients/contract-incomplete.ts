import type { Rule } from '../rule.ts';

// Catalog: gdpr-28-3-clauses
export const contractIncomplete: Rule = {
  code: 'P4803',
  name: 'contract-incomplete',
  severity: 'warning',
  cites: ['gdpr:28(3)'],
  since: '2018-05-25',
  summary: 'a contract with a processor lacks points that the law asks for',
  why: 'Article 28(3) lists in (a) to (h) what the contract must say; a contract without one of them is no sufficient contract.',
  fix: 'Have the contract completed, then list the point in `covers:`.',
  bad: `
processors:
  cloud:
    name: Cloud
    address: Hauptstr. 1, 10115 Berlin
    country: DE
    service: hosting
    contract:
      kind: dpa
      covers: [a, b, c, d, e, f] #!
`,
  good: `
processors:
  cloud:
    name: Cloud
    address: Hauptstr. 1, 10115 Berlin
    country: DE
    service: hosting
    contract:
      kind: dpa
      covers: [a, b, c, d, e, f, g, h]
`,
  *check({ model }) {
    for (const { entry, name } of model.recipients.values()) {
      const contract = 'contract' in entry ? entry.contract : undefined;
      if (!contract?.covers) continue;
      const missing = POINTS.filter((point) => !contract.covers?.includes(point));
      if (missing.length === 0) continue;
      yield {
        at: model.spans.of(contract, 'covers'),
        message: `the contract with "${name}" does not cover Art. 28(3)${missing.map((point) => `(${point})`).join(', ')}`,
        help: 'Have the contract completed, then add the letters.',
      };
    }
  },
};

const POINTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
