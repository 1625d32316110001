import type { Activity } from '../model.ts';

/** Where the data of an activity come from: from the people themselves (Art. 13), from elsewhere (Art. 14), or from both. */
export interface Collection {
  readonly person: boolean;
  readonly elsewhere: boolean;
}

/** Follows from `sources` and from the `source` of each category. A source that names no categories may give any of them. */
export function collectionOf({ entry, data }: Activity): Collection {
  const sources = entry.sources ?? [];
  const given = new Set(sources.flatMap((source) => source.data ?? []));
  const fromElsewhere = data.filter((item) => item.entry?.source !== undefined || given.has(item.category.id));
  return {
    person: data.length === 0 || fromElsewhere.length < data.length,
    elsewhere: sources.length > 0 || fromElsewhere.length > 0,
  };
}
