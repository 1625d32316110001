import type { Span } from '../../findings/index.ts';
import type { Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

// Catalog: gdpr-30-1a
export const recordPartyUnreachable: Rule = {
  code: 'P4509',
  name: 'record-party-unreachable',
  severity: 'error',
  cites: ['gdpr:30(1)(a)'],
  since: '2018-05-25',
  summary: 'a joint controller or a representative stands in the record without a way to reach it',
  why: 'The record of processing activities must give name and contact details of each joint controller and of the representative.',
  fix: 'Add `address:`, `email:` or `phone:` to it.',
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  jointControllers:
    partner: #!
      name: Partner AG
      country: AT
      arrangement: We run the service together.
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  dpo: { email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  jointControllers:
    partner:
      name: Partner AG
      address: Dorf 1, 6020 Innsbruck
      country: AT
      arrangement: We run the service together.
`,
  *check({ model }) {
    for (const { party, role, at } of parties(model)) {
      if (party.address || party.email || party.phone || party.form) continue;
      yield {
        at,
        message: `the ${role} "${party.name}" has no contact details`,
        help: 'Add for example `email: privacy@example.com` or its address.',
      };
    }
  },
};

interface Party {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly form?: string;
}

function parties({
  policy: { controller },
  jointControllers,
  spans,
}: Model): { party: Party; role: string; at: Span }[] {
  const own = { owner: controller, party: controller.representative };
  const others = [...jointControllers.values()].map(({ entry }) => ({ owner: entry, party: entry.representative }));
  return [
    ...[...jointControllers.values()].map(({ entry, declared }) => ({
      party: entry,
      role: 'joint controller',
      at: declared,
    })),
    ...[own, ...others].flatMap(({ owner, party }) =>
      party ? [{ party, role: 'representative', at: spans.key(owner, 'representative') }] : [],
    ),
  ];
}
