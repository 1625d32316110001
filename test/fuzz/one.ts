import { mutated } from './mutate.ts';
import { randomOf } from './random.ts';
import { type Target, targets } from './targets.ts';

/** The target of a name. */
export function targetOf(name: string): Target {
  const found = Object.hasOwn(targets, name) ? targets[name] : undefined;
  if (!found) throw new Error(`there is no target "${name}"; there are ${Object.keys(targets).join(', ')}`);
  return found;
}

/** The nth input of a target with a seed: the same in every process. */
export function inputOf({ seeds, words }: Target, seed: number, nth: number): Uint8Array {
  return mutated(seeds, words, randomOf(Math.imul(seed, 1_000_003) + nth));
}
