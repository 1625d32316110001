import { spelling } from '../schema/index.ts';
import { addLine, type Entry, type Making } from './draft.ts';
import { asText, asTitle } from './fit.ts';
import type { Json } from './json.ts';

/** Where data come from that people did not give themselves. */
export function readSources(
  making: Making,
  top: Json,
  categories: Map<string, string>,
  activities: readonly Entry[],
): void {
  const { read } = making;
  const users = usersOf(activities);
  for (const node of read.objects(read.get(top, 'sources'))) {
    const name = read.get(node, 'dataCategory');
    const category = categories.get(spelling(asTitle(read.text(name) ?? '') ?? ''));
    const using = users.get(category ?? '');
    if (category === undefined || !using) continue;
    read.taken(name);
    for (const source of read.objects(read.get(node, 'sources'))) {
      const said = read.take(read.get(source, 'description'), asText);
      if (said === undefined) continue;
      const open = read.get(source, 'publiclyAvailable');
      const flag = read.flag(open);
      if (flag !== undefined) read.taken(open);
      for (const activity of using)
        addLine(activity, 'sources', { name: said, ...(flag !== undefined && { public: flag }) }, category);
    }
  }
}

/** That no decision is automated is said of the whole document, and so of each activity; of which one it is, is not said. */
export function readDecisions({ read }: Making, top: Json, activities: readonly Entry[]): void {
  const inUse = read.get(read.get(top, 'automatedDecisionMaking'), 'inUse');
  if (read.flag(inUse) !== false || activities.length === 0) return;
  read.taken(inUse);
  for (const activity of activities) activity['automatedDecisions'] = [];
}

function usersOf(activities: readonly Entry[]): Map<string, Entry[]> {
  const users = new Map<string, Entry[]>();
  for (const activity of activities)
    for (const each of activity['data'] as (string | Entry)[]) {
      const category = typeof each === 'string' ? each : String(each['category']);
      const known = users.get(category);
      if (known) known.push(activity);
      else users.set(category, [activity]);
    }
  return users;
}
