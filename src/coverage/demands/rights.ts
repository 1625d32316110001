import { type Right, rightsOf } from '../../model/index.ts';
import type { Demand, Need, Whole } from '../limb.ts';

// Art. 21(4) wants the right to object told apart from the others: it stands first.
const NAMES: Partial<Record<Right, string>> = {
  objection: 'the right to object',
  access: 'the right of access',
  rectification: 'the right to rectification',
  erasure: 'the right to erasure',
  restriction: 'the right to restriction of processing',
  portability: 'the right to data portability',
};

/** The rights that the legal bases give. */
export function rights(whole: Whole): Demand {
  const given = rightsOf(whole);
  const named = Object.entries(NAMES) as [Right, string][];
  return { needs: named.filter(([right]) => given.has(right)).map(([right, what]) => needOf(right, what, whole)) };
}

/** That people can complain to a supervisory authority. */
export function complaint(whole: Whole): Demand {
  return { needs: [needOf('complaint', 'the right to complain to a supervisory authority', whole)] };
}

function needOf(right: Right, what: string, { at }: Whole): Need {
  return { what, of: [], right, at, lacks: `the notice does not tell of ${what} (\`show: rights\`)` };
}
