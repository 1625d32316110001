import type { Activity, Client, Model } from '../../model/index.ts';
import { activitySpan, type Demand, entrySpan, type Need, notApplicable } from '../limb.ts';

/** The categories of the data. */
export function categories(activity: Activity, model: Model): Demand {
  return named(
    activity.data.map(({ category }) => category),
    'the category',
    'data',
    activitySpan(model, activity),
  );
}

/** The categories of the people. */
export function subjects(activity: Activity, model: Model): Demand {
  return named(activity.subjects, 'the data subjects', 'subjects', activitySpan(model, activity));
}

/** How long the data are kept: each period, and one for each category. */
export function retention(activity: Activity, model: Model): Demand {
  const at = activitySpan(model, activity);
  const lacks = 'the activity does not say how long its data are kept (`retention`)';
  if (activity.retention.length === 0) return { needs: [{ what: 'how long the data are kept', of: [], at, lacks }] };
  const lines = activity.retention.map(({ entry, data }): Need => {
    const what = `how long ${data.length > 0 ? data.map(({ entry: of }) => nameOf(of)).join(', ') : 'the data'} are kept`;
    return { what, of: [entry], at, lacks: `neither \`period\` nor \`criteria\` say ${what}` };
  });
  return { needs: [...lines, ...withoutPeriod(activity, at)] };
}

function withoutPeriod({ retention: lines, data }: Activity, at: Need['at']): Need[] {
  if (lines.some((line) => line.data.length === 0)) return [];
  const kept = new Set(lines.flatMap((line) => line.data));
  return data
    .filter(({ category }) => !kept.has(category))
    .map(({ category }) => {
      const what = `how long ${nameOf(category.entry)} are kept`;
      return { what, of: [], at, lacks: `the activity does not say ${what}` };
    });
}

/** Whether people must give the data, and what follows if they don't. Concerns only data that come from them. */
export function requirement(activity: Activity, model: Model): Demand {
  const at = activitySpan(model, activity);
  const given = new Set((activity.entry.sources ?? []).flatMap((source) => source.data ?? []));
  const found = activity.data.filter(({ category, entry }) => !entry?.source && !given.has(category.id));
  const needs = found.flatMap(({ category, entry }): Need[] => {
    const name = nameOf(category.entry);
    const what = `whether people must give ${name}`;
    const must: Need = {
      what,
      part: 'requirement',
      of: entry ? [entry] : [],
      at,
      lacks: `the activity does not say ${what} (\`required\`)`,
    };
    if (!entry || !DEMANDED.has(entry.required)) return [must];
    const lacks = `the activity does not say what happens if people do not give ${name} (\`consequence\`)`;
    return [must, { what: `what happens without ${name}`, part: 'consequence', of: [entry], at, lacks }];
  });
  return { needs };
}

const DEMANDED: ReadonlySet<string | undefined> = new Set(['contract', 'to-enter-contract', 'law']);

/** From whom the data come, and whether the source is open to the public. */
export function sources(activity: Activity, model: Model): Demand {
  const at = activitySpan(model, activity);
  const own = (activity.entry.sources ?? []).flatMap((source): Need[] => [
    { what: `the source "${plain(source.name)}"`, part: 'source', of: [source], at, lacks: '' },
    ...(source.public
      ? [{ what: `that the source "${plain(source.name)}" is public`, part: 'public', of: [source], at, lacks: '' }]
      : []),
  ]);
  const items = activity.data.flatMap(({ category, entry }): Need[] =>
    entry?.source
      ? [{ what: `the source of ${nameOf(category.entry)}`, part: 'source', of: [entry], at, lacks: '' }]
      : [],
  );
  return { needs: [...own, ...items] };
}

/** Decisions by automated means alone: that there are any, how they come about, and what they mean. */
export function decisions(activity: Activity, model: Model): Demand {
  const at = activitySpan(model, activity);
  const found = activity.entry.automatedDecisions;
  const lacks = 'the activity does not say whether it makes automated decisions; for none, `automatedDecisions: []`';
  if (found === undefined) return { needs: [{ what: 'whether there are automated decisions', of: [], at, lacks }] };
  if (found.length === 0) return notApplicable('`automatedDecisions: []` is declared');
  const needs = found.flatMap((decision): Need[] => {
    const need = (part: string, what: string) => ({ what, part, of: [decision], at, lacks: '' });
    return [
      need('existence', `the automated decision "${plain(decision.what)}"`),
      need('logic', `the logic of the decision "${plain(decision.what)}"`),
      need('significance', `the significance of the decision "${plain(decision.what)}"`),
    ];
  });
  return { needs };
}

/** The technical and organisational measures of an activity. */
export function measures(activity: Activity, model: Model): Demand {
  return measuresOf(activity, activitySpan(model, activity), 'the activity');
}

/** The same of a client. */
export function clientMeasures(client: Client, model: Model): Demand {
  return measuresOf(client, entrySpan(model, ['clients'], client.id), 'the client');
}

/** What is carried out for a client. */
export function processing({ id, entry }: Client, model: Model): Demand {
  const at = entrySpan(model, ['clients'], id);
  return { needs: [{ what: 'the categories of processing', of: [entry.processing], at, lacks: '' }] };
}

function measuresOf({ measures: found }: Activity | Client, at: Need['at'], whose: string): Demand {
  if (found.length > 0) return named(found, 'the measure', undefined, at);
  return { needs: [{ what: 'the measures', of: [], at, lacks: `${whose} names no security \`measures\`` }] };
}

type Named = { readonly entry: { readonly name: string | Readonly<Record<string, string>> } };

function named(entries: readonly Named[], what: string, part: string | undefined, at: Need['at']): Demand {
  const needs = entries.map(({ entry }) => {
    return { what: `${what} ${nameOf(entry)}`, ...(part && { part }), of: [entry], at, lacks: '' };
  });
  return { needs };
}

function nameOf({ name }: Named['entry']): string {
  return `"${plain(name)}"`;
}

function plain(text: string | Readonly<Record<string, string>>): string {
  return (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).trim();
}
