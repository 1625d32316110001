import type { Activity } from '../../model/index.ts';
import type { Content } from '../../tree/index.ts';
import { activityTitle, begun, listed, recipientName, type Writer, write } from '../writer.ts';
import { basisName } from './cookies.ts';
import { isKeptVariously, periodsOf } from './retention.ts';

/** What a section of several activities opens with: a line for each, by which they can be compared. */
export const overview = {
  template: 'notice/overview',
  shape: {
    received: 'flag',
    kept: 'flag',
    activities: [
      {
        at: 'words',
        data: 'words',
        bases: [{ name: 'words' }],
        recipients: 'words',
        nobody: 'flag',
        periods: 'words',
        several: 'flag',
        criteria: [{ text: 'words' }],
      },
    ],
  },
} as const;

/** The table of some activities. */
export function overviewOf(writer: Writer, activities: readonly Activity[]): Content {
  return write(writer, overview, {
    received: activities.some(({ recipients }) => recipients.length > 0),
    kept: activities.some(({ retention }) => retention.length > 0),
    activities: activities.map((activity) => rowOf(writer, activity)),
  });
}

function rowOf(writer: Writer, activity: Activity) {
  const { facts } = writer;
  const { data, purposes, recipients, retention } = activity;
  const bases = new Map(
    purposes.flatMap(({ basis, entry }) =>
      basis ? [[basis.national?.id ?? basis.row?.id, { basis, entry }] as const] : [],
    ),
  );
  return {
    at: activityTitle(writer, activity),
    data: begun(
      writer,
      listed(
        writer,
        data.map(({ category }) => facts.phrase(category.entry, 'name')),
      ),
    ),
    bases: [...bases.values()].map(({ basis, entry }) => ({
      name: begun(writer, basisName(writer, basis, entry, 'basis') || undefined),
    })),
    recipients: listed(
      writer,
      recipients.map(({ recipient }, index) =>
        index === 0 ? recipientName(writer, recipient) : facts.plain(recipient.entry, 'name'),
      ),
    ),
    nobody: activity.entry.recipients?.length === 0 ? facts.told(activity.entry, 'recipients') : undefined,
    periods: begun(writer, periodsOf(writer, activity)),
    several: isKeptVariously(activity),
    criteria: retention
      .filter(({ entry }) => entry.period === undefined)
      .map(({ entry }) => ({ text: facts.text(entry, 'criteria') })),
  };
}
