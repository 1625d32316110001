import type { Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { type Party, unreachable } from './party.ts';

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
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
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
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  jointControllers:
    partner:
      name: Partner AG
      address: Dorf 1, 6020 Innsbruck
      country: AT
      arrangement: We run the service together.
`,
  check: ({ model }) => unreachable(partiesOf(model)),
};

function partiesOf({ policy: { controller }, jointControllers, spans }: Model): Party[] {
  const joint = [...jointControllers.values()];
  const represented = [controller, ...joint.map(({ entry }) => entry)];
  return [
    ...joint.map(({ entry, declared }) => ({ name: `the joint controller "${entry.name}"`, entry, at: declared })),
    ...represented.flatMap((owner) => {
      const { representative: entry } = owner;
      return entry
        ? [{ name: `the representative "${entry.name}"`, entry, at: spans.key(owner, 'representative') }]
        : [];
    }),
  ];
}
