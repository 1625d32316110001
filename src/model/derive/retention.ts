import type { Activity, DataCategory } from '../model.ts';

/** The data that a list of periods leaves out; a period that names no data holds for all of them. */
export function dataWithoutPeriod({ data, retention }: Activity): DataCategory[] {
  if (retention.length === 0 || retention.some((line) => line.data.length === 0)) return [];
  const kept = new Set(retention.flatMap((line) => line.data));
  return data.map(({ category }) => category).filter((category) => !kept.has(category));
}
