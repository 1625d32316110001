import { called } from '../called.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-12-3-deadline
export const deadlineUnstated: Rule = {
  code: 'P4304',
  name: 'deadline-unstated',
  severity: 'info',
  cites: ['gdpr:12(3)'],
  since: '2018-05-25',
  summary: 'nothing says how soon requests are answered',
  why: 'You must answer without undue delay, at the latest within a month. The notice need not say so, but people who know it ask less often.',
  fix: 'Add `deadline: P1M` to `rights:`.',
  bad: `
rights: { contact: { email: privacy@example.com } }
controller: #!
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  good: `
rights: { contact: { email: privacy@example.com }, deadline: P1M }
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
`,
  *check({ model }) {
    if (model.policy.rights?.deadline) return;
    yield {
      at: model.spans.key(model.policy, 'controller'),
      message: `nothing says how soon ${called(model.policy.controller)} answers requests`,
      help: 'Write `rights: { deadline: P1M }`, or add `deadline: P1M` to the `rights:` that are there.',
    };
  },
};
