import type { Activity, Model, Purpose } from '../../model/index.ts';

/** A purpose with the activity that it belongs to. */
export type PurposeInActivity = Purpose & { readonly activity: Activity };

const known = new WeakMap<Model, readonly PurposeInActivity[]>();

/** Every purpose of every activity, in the order of declaration; made once for all rules. */
export function purposesOf(model: Model): readonly PurposeInActivity[] {
  const purposes = known.get(model) ?? [...model.activities.values()].flatMap(withActivity);
  known.set(model, purposes);
  return purposes;
}

function withActivity(activity: Activity): PurposeInActivity[] {
  return activity.purposes.map((purpose) => ({ ...purpose, activity }));
}
