import { spelling } from '../schema/index.ts';
import { type Entry, entriesOf, type Making, saying } from './draft.ts';

/** Says once what the document says for each category: as a person would write it. */
export function tidy(making: Making): void {
  if (!making.policy['activities']) return;
  const activities = entriesOf(making, 'activities');
  joinPurposes(activities);
  for (const activity of Object.values(activities)) shorten(activity);
}

/** Activities of one title that differ in purposes and bases alone are one. */
function joinPurposes(activities: Record<string, Entry>): void {
  const known = new Map<string, Entry>();
  for (const [id, activity] of Object.entries(activities)) {
    const key = saying({ ...activity, title: spelling(String(activity['title'])) }, 'purposes');
    const first = known.get(key);
    if (first) {
      const all = [first, activity].flatMap((each) => each['purposes'] as Entry[]);
      first['purposes'] = [...new Map(all.map((purpose) => [saying(purpose, ''), purpose])).values()];
      delete activities[id];
    } else known.set(key, activity);
  }
}

/** What holds for all data of an activity need not name them. */
function shorten(activity: Entry): void {
  const all = (activity['data'] as (string | Entry)[]).length;
  const ofAll = ({ data }: Entry) => (data as readonly string[] | undefined)?.length === all;
  const recipients = activity['recipients'] as Entry[] | undefined;
  if (recipients) activity['recipients'] = recipients.map((each) => (ofAll(each) ? each['recipient'] : each));
  const [line, second] = (activity['retention'] ?? []) as Entry[];
  if (line && !second && ofAll(line)) {
    const { data, ...rest } = line;
    activity['retention'] = rest;
  }
  for (const source of (activity['sources'] ?? []) as Entry[]) if (ofAll(source)) delete source['data'];
}
