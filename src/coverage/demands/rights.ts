import { type Right, rightsOf } from '../../model/index.ts';
import type { Demand, Need, Whole } from '../limb.ts';

// Art. 21(4) wants the right to object told apart from the others: it stands first.
const NAMES: readonly (readonly [right: Right, name: string])[] = [
  ['objection', 'the right to object'],
  ['access', 'the right of access'],
  ['rectification', 'the right to rectification'],
  ['erasure', 'the right to erasure'],
  ['restriction', 'the right to restriction of processing'],
  ['portability', 'the right to data portability'],
];

/** The rights that the legal bases give. */
export function rights(whole: Whole): Demand {
  const given = rightsOf(whole);
  return { needs: NAMES.filter(([right]) => given.has(right)).map(([right, name]) => needOf(right, name)) };
}

/** That people can complain to a supervisory authority. */
export function complaint(): Demand {
  return { needs: [needOf('complaint', 'the right to complain to a supervisory authority')] };
}

/** That consent can be withdrawn at any time; what the `consents` say of it is told in any case. */
export function withdrawalFrom(consents: readonly object[]): Need {
  return { ...needOf('withdrawal', 'the right to withdraw consent at any time'), of: consents };
}

function needOf(right: Right, what: string): Need {
  return { what, of: [], right, lacks: `the notice does not tell of ${what} (\`show: rights\`)` };
}
