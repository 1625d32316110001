import type { Rule } from '../rule.ts';

// Catalog: gdpr-27-representative-eea
export const representativeOutside: Rule = {
  code: 'P4109',
  name: 'representative-outside',
  severity: 'error',
  cites: ['gdpr:27(3)'],
  since: '2018-05-25',
  summary: 'the representative in the Union is not in the Union',
  why: 'The representative must be established in one of the Member States where the people are whose data are processed; since 2021 the United Kingdom is none.',
  fix: 'Name a representative in a Member State, with its country.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 8001 Zurich
  country: CH
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  representative:
    name: Example Rep Ltd
    country: GB #!
    email: rep@example.com
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 8001 Zurich
  country: CH
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  representative:
    name: Example Rep GmbH
    country: DE
    email: rep@example.com
`,
  *check({ model, law }) {
    const { representative } = model.policy.controller;
    if (!representative?.country || law.isEea(representative.country)) return;
    yield {
      at: model.spans.of(representative, 'country'),
      message: `the representative "${representative.name}" is in ${representative.country}, outside the European Economic Area`,
      help: 'Name a representative in a Member State, for example with `country: DE`.',
    };
  },
};
