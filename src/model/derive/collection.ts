import type { Activity, ActivityData } from '../model.ts';

/** Where the data of an activity come from: from the people themselves (Art. 13), from elsewhere (Art. 14), or from both. */
export interface Collection {
  readonly person: boolean;
  readonly elsewhere: boolean;
}

/** Follows from `sources` and from the `source` of each category. A source that names no categories may give any of them. */
export function collectionOf(activity: Activity): Collection {
  const { entry, data } = activity;
  const own = dataOfPeople(activity);
  return {
    person: data.length === 0 || own.length > 0,
    elsewhere: (entry.sources ?? []).length > 0 || own.length < data.length,
  };
}

/** The data of an activity of which the policy names no source other than the people themselves. */
export function dataOfPeople({ entry, data }: Activity): ActivityData[] {
  const given = new Set((entry.sources ?? []).flatMap((source) => source.data ?? []));
  return data.filter((item) => item.entry?.source === undefined && !given.has(item.category.id));
}

/** Art. 13(2)(e): people must give the data, and need to know what happens if they do not. */
export function isDemanded({ entry }: ActivityData): boolean {
  return DEMANDED.has(entry?.required);
}

const DEMANDED: ReadonlySet<string | undefined> = new Set(['contract', 'to-enter-contract', 'law']);
