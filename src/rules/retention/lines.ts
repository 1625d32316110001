import type { Activity, Model, RetentionLine } from '../../model/index.ts';

/** What is said about how long data are kept, each map once, with the first activity that uses it. */
export function retentionLines(model: Model): { activity: Activity; entry: RetentionLine['entry'] }[] {
  const seen = new Map<RetentionLine['entry'], Activity>();
  for (const activity of model.activities.values())
    for (const { entry } of activity.retention) if (!seen.has(entry)) seen.set(entry, activity);
  return [...seen].map(([entry, activity]) => ({ activity, entry }));
}
