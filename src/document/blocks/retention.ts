import type { Passage, Words } from '../../locale/index.ts';
import type { Activity, RetentionLine } from '../../model/index.ts';
import { begun, block, joined, listed, passage, type Writer } from '../writer.ts';

/** One sentence on how long some data are kept. */
const line = {
  template: 'notice/retention-line',
  shape: {
    data: 'words',
    period: 'words',
    from: 'words',
    criteria: 'words',
    law: 'words',
    erase: 'flag',
    anonymise: 'flag',
    restrict: 'flag',
  },
} as const;

/** Art. 13(2)(a), 14(2)(a): all periods of the notice in one place. */
export const retention = block({
  template: 'notice/retention',
  shape: { activities: [{ activity: 'words', periods: 'passage' }] },
  gather(writer) {
    const kept = writer.notice.activities.filter((activity) => activity.retention.length > 0);
    if (kept.length === 0) return undefined;
    return {
      activities: kept.map((activity) => ({
        activity: writer.facts.text(activity.entry, 'title'),
        periods: retentionOf(writer, activity),
      })),
    };
  },
});

/** How long an activity keeps its data; undefined where the policy doesn't say. */
export function retentionOf(writer: Writer, activity: Activity): Passage | undefined {
  return joined(activity.retention.map((kept) => passage(writer, line, dataOf(writer, kept))));
}

function dataOf(writer: Writer, { entry, data }: RetentionLine) {
  const { facts } = writer;
  return {
    data: begun(
      writer,
      listed(
        writer,
        data.map((category) => facts.phrase(category.entry, 'name')),
      ),
    ),
    period: facts.duration(entry, 'period'),
    from: facts.phrase(entry, 'from'),
    criteria: facts.text(entry, 'criteria'),
    law: facts.phrase(entry, 'law'),
    erase: entry.then === 'erase',
    anonymise: entry.then === 'anonymise',
    restrict: entry.then === 'restrict',
  };
}

/** The declared periods of an activity, each once, without start and criteria; one of them holds for each datum. */
export function periodsOf({ facts }: Writer, { retention }: Activity): Words | undefined {
  const entries = new Map(retention.map(({ entry }) => [entry.period, entry]));
  const periods = [...entries.values()].flatMap((entry) => facts.duration(entry, 'period') ?? []);
  return periods.length > 0 ? facts.choice(periods) : undefined;
}

/** Whether how long data are kept depends on which data they are: periods of one length may count from several events. */
export function isKeptVariously({ retention }: Activity): boolean {
  return new Set(retention.map(({ entry }) => entry.period)).size > 1;
}

/** The parts of the template that other blocks embed; a template author may override each. */
export const retentionLine = line;
