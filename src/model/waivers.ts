import type { Span, Waiver } from '../findings/index.ts';
import type { Spans } from '../source/index.ts';
import type { Model } from './model.ts';

/** The waivers of a policy with the places that they name; a place that is not there covers nothing. */
export function waiversOf({ policy, spans, withheld }: Pick<Model, 'policy' | 'spans' | 'withheld'>): Waiver[] {
  const left = withheld.get('waivers');
  const valid = (policy.waivers ?? []).filter((_, index) => !left?.has(String(index)));
  return valid.map((waiver) => ({
    rule: waiver.rule,
    places: [waiver.place].flat().flatMap((place) => placeNamed(place, policy, spans) ?? []),
    reason: waiver.reason,
    ...(waiver.until && { until: waiver.until }),
    at: spans.of(waiver, 'rule'),
  }));
}

/** The span of `activities.registration`, from its key to the end of its value. */
function placeNamed(place: string, policy: object, spans: Spans): Span | undefined {
  const keys = place.split('.');
  const last = keys.pop() as string;
  const owner = keys.reduce<unknown>((value, key) => (hasKey(value, key) ? value[key] : undefined), policy);
  return hasKey(owner, last) ? spans.entry(owner, Array.isArray(owner) ? Number(last) : last) : undefined;
}

/** Whether the policy itself has the key: a list also has those of JavaScript, such as `length` and `constructor`. */
function hasKey(owner: unknown, key: string): owner is Record<string, unknown> {
  return typeof owner === 'object' && owner !== null && Object.prototype.propertyIsEnumerable.call(owner, key);
}
