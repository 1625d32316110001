import type { Facts, Language, Words } from '../../locale/index.ts';
import type { Activity, ActivityRecipient, Model } from '../../model/index.ts';
import type { Box, Figure, Inline, Picture, Unlinked } from '../../tree/index.ts';
import { block, reference } from '../writer.ts';

/** More than these in a column are no picture any more, but a wall. */
const MOST_BOXES = 100;

/** Whose data go where, and what for: a picture, and the same as a table. */
export const flows = block({
  template: 'notice/flows',
  shape: { flows: 'passage' },
  gather({ notice, ...writer }) {
    const figure = figureOfFlows(writer, notice.activities);
    return figure && { flows: { blocks: [figure] } };
  },
});

interface FlowWriter {
  readonly model: Model;
  readonly language: Language;
  readonly facts: Facts;
}

/** The flows of some activities; undefined where there are none, or too many for a picture. */
export function figureOfFlows(writer: FlowWriter, activities: readonly Activity[]): Figure<Unlinked> | undefined {
  if (activities.length === 0 || activities.length > MOST_BOXES) return undefined;
  const told = activities.map((activity) => flowOf(writer, activity));
  const picture = pictureOf(writer, told);
  if (picture.columns.some(({ boxes }) => boxes.length > MOST_BOXES)) return undefined;
  const words = (key: 'subjects' | 'activities' | 'data' | 'recipients') => [
    text(writer.language.word(`flows.${key}`)),
  ];
  return {
    type: 'figure',
    picture,
    text: {
      type: 'table',
      head: [words('subjects'), words('activities'), words('data'), words('recipients')],
      rows: told.map(({ from, activity, data, to }) => [
        listOf(writer, from),
        reference('activity', activity.id, activity.declared).inlines,
        listOf(writer, data),
        to.length > 0
          ? listOf(
              writer,
              to.map(({ row }) => row),
            )
          : [text(writer.language.word('record.none'))],
      ]),
    },
  };
}

interface Flow {
  readonly activity: Activity;
  readonly title: Words;
  readonly from: readonly Words[];
  readonly data: readonly Words[];
  readonly to: readonly {
    readonly id: string;
    readonly name: Words;
    readonly place: Words | undefined;
    readonly row: Words;
    readonly leaves: boolean;
  }[];
}

function flowOf(writer: FlowWriter, activity: Activity): Flow {
  const { facts } = writer;
  const sources = activity.entry.sources ?? [];
  return {
    activity,
    title: facts.text(activity.entry, 'title') ?? { inlines: [] },
    from: [
      ...activity.subjects.map(({ entry }) => facts.phrase(entry, 'name')),
      ...sources.map((source) => facts.phrase(source, 'name')),
    ].filter(isThere),
    data: activity.data.map(({ category }) => facts.phrase(category.entry, 'name')).filter(isThere),
    to: activity.recipients.map((item) => receiverOf(writer, item)),
  };
}

function receiverOf({ facts, language }: FlowWriter, { recipient }: ActivityRecipient): Flow['to'][number] {
  const { entry, id, transfers } = recipient;
  const countries = [...new Set(transfers.flatMap(({ country }) => country ?? []))];
  const places = countries.map((code) => facts.derived(language.formats.country(code), entry, 'name'));
  const place = facts.country(entry, 'country') ?? joined(places);
  const name = facts.plain(entry, 'name') ?? { inlines: [] };
  const row = place ? { inlines: [...name.inlines, text(' ('), ...place.inlines, text(')')] } : name;
  return { id, name, place, row, leaves: transfers.length > 0 };
}

function pictureOf({ language, facts }: FlowWriter, told: readonly Flow[]): Picture {
  const from = new Map<string, Box>();
  const to = new Map<string, Box>();
  const arrows: [string, string][] = [];
  for (const flow of told) {
    const activity = `activity ${flow.activity.id}`;
    for (const words of flow.from) {
      const name = plain(facts.begin(words));
      from.set(name, { id: `from ${name}`, name });
      arrows.push([`from ${name}`, activity]);
    }
    for (const { id, name, place, leaves } of flow.to) {
      to.set(id, {
        id: `to ${id}`,
        name: plain(facts.begin(name)),
        ...(place && { note: plain(place) }),
        ...(leaves && { leaves }),
      });
      arrows.push([activity, `to ${id}`]);
    }
  }
  const activities = told.map(({ activity, title, data }) => ({
    id: `activity ${activity.id}`,
    name: plain(title),
    note: plain(facts.begin(joined(data) ?? { inlines: [] })),
  }));
  return {
    columns: [
      { title: language.word('flows.subjects'), boxes: [...from.values()] },
      { title: language.word('flows.activities'), boxes: activities },
      { title: language.word('flows.recipients'), boxes: [...to.values()] },
    ],
    arrows,
  };
}

function listOf({ facts }: FlowWriter, items: readonly Words[]): readonly Inline<Unlinked>[] {
  return items.length > 0 ? facts.begin(facts.list(items)).inlines : [];
}

function joined(items: readonly Words[]): Words | undefined {
  return items.length > 0
    ? { inlines: items.flatMap(({ inlines }, index) => (index > 0 ? [text(', '), ...inlines] : inlines)) }
    : undefined;
}

function isThere(words: Words | undefined): words is Words {
  return words !== undefined;
}

function plain({ inlines }: Words): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

function text(words: string): Inline<Unlinked> {
  return { type: 'text', text: words };
}
