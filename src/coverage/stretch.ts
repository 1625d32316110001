import type { Span } from '../findings/index.ts';
import { groupedBy } from './grouped.ts';

interface Placed {
  readonly at: Span;
}

/** Finds those of many things that lie within a stretch of the policy, in its order, without looking at all of them. */
export function byPlace<T extends Placed>(items: Iterable<T>): (within: Span) => readonly T[] {
  const byFile = groupedBy(items, ({ at }) => at.file.path);
  for (const list of byFile.values()) list.sort((a, b) => a.at.start - b.at.start);
  return (span) => stretch(byFile.get(span.file.path) ?? [], span);
}

function stretch<T extends Placed>(sorted: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).at.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let each = sorted[low]; each && each.at.start <= end; each = sorted[++low])
    if (each.at.end <= end) found.push(each);
  return found;
}
