import type { Span } from '../findings/index.ts';
import type { Model } from '../model/index.ts';
import { answersIn } from '../schema/index.ts';
import { groupedBy } from './grouped.ts';

/** The places of the values that answer a limb, among the keys of some maps of the policy. */
export type Values = (maps: readonly object[], limb: string) => readonly Span[];

/** Finds what each map of the policy says in answer to which limb. */
export function valuesOf({ policy, spans }: Model): Values {
  const byOwner = groupedBy(answersIn(policy), ({ owner }) => owner);
  return (maps, limb) =>
    maps
      .flatMap((map) => byOwner.get(map) ?? [])
      .filter(({ limbs }) => limbs.includes(limb))
      .map(({ owner, key }) => spans.of(owner, key));
}
