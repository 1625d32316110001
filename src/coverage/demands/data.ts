import {
  type Activity,
  type Client,
  dataOfPeople,
  dataWithoutPeriod,
  inFirstLanguage,
  isDemanded,
} from '../../model/index.ts';
import { type Demand, type Need, notApplicable } from '../limb.ts';

/** The categories of the data. */
export function categories({ data }: Activity): Demand {
  return { needs: data.map(({ category }) => ({ ...needOf('the category', category), part: 'data' })) };
}

/** The categories of the people. */
export function subjects({ subjects: found }: Activity): Demand {
  return { needs: found.map((subject) => ({ ...needOf('the data subjects', subject), part: 'subjects' })) };
}

/** How long the data are kept: each period, and one for each category. */
export function retention(activity: Activity): Demand {
  const lacks = 'the activity does not say how long its data are kept (`retention`)';
  if (activity.retention.length === 0) return { needs: [{ what: 'how long the data are kept', of: [], lacks }] };
  const lines = activity.retention.map(({ entry, data }): Need => {
    const what = `how long ${data.length > 0 ? data.map(nameOf).join(', ') : 'the data'} are kept`;
    return { what, of: [entry], lacks: `neither \`period\` nor \`criteria\` say ${what}` };
  });
  const leftOut = dataWithoutPeriod(activity).map((category): Need => {
    const what = `how long ${nameOf(category)} are kept`;
    return { what, of: [], lacks: `the activity does not say ${what}` };
  });
  return { needs: [...lines, ...leftOut] };
}

/** Whether people must give the data, and what follows if they don't. Concerns only data that come from them. */
export function requirement(activity: Activity): Demand {
  const needs = dataOfPeople(activity).flatMap((item): Need[] => {
    const { category, entry } = item;
    const name = nameOf(category);
    const what = `whether people must give ${name}`;
    const lacks = `the activity does not say ${what} (\`required\`)`;
    const must: Need = { what, part: 'requirement', of: entry ? [entry] : [], lacks };
    return entry && isDemanded(item) ? [must, consequence(name, entry)] : [must];
  });
  return { needs };
}

function consequence(name: string, entry: object): Need {
  const lacks = `the activity does not say what happens if people do not give ${name} (\`consequence\`)`;
  return { what: `what happens without ${name}`, part: 'consequence', of: [entry], lacks };
}

/** From whom the data come, and whether the source is open to the public. */
export function sources({ entry: { sources: found = [] }, data }: Activity): Demand {
  const own = found.flatMap((source): Need[] => {
    const name = `the source ${quoted(source.name)}`;
    const need: Need = { what: name, part: 'source', of: [source] };
    return source.public ? [need, { what: `that ${name} is public`, part: 'public', of: [source] }] : [need];
  });
  const items = data.flatMap(({ category, entry }): Need[] =>
    entry?.source ? [{ what: `the source of ${nameOf(category)}`, part: 'source', of: [entry] }] : [],
  );
  return { needs: [...own, ...items] };
}

/** Decisions by automated means alone: that there are any, how they come about, and what they mean. */
export function decisions({ entry: { automatedDecisions: found } }: Activity): Demand {
  const lacks = 'the activity does not say whether it makes automated decisions; for none, `automatedDecisions: []`';
  if (found === undefined) return { needs: [{ what: 'whether there are automated decisions', of: [], lacks }] };
  if (found.length === 0) return notApplicable('`automatedDecisions: []` is declared');
  const needs = found.flatMap((decision): Need[] => {
    const name = quoted(decision.what);
    return [
      { what: `the automated decision ${name}`, part: 'existence', of: [decision] },
      { what: `the logic of the decision ${name}`, part: 'logic', of: [decision] },
      { what: `the significance of the decision ${name}`, part: 'significance', of: [decision] },
    ];
  });
  return { needs };
}

/** The technical and organisational measures of an activity. */
export function measures(activity: Activity): Demand {
  return measuresOf(activity, 'the activity');
}

/** The same of a client. */
export function clientMeasures(client: Client): Demand {
  return measuresOf(client, 'the client');
}

/** What is carried out for a client. */
export function processing({ entry }: Client): Demand {
  return { needs: [{ what: 'the categories of processing', of: [entry.processing] }] };
}

function measuresOf({ measures: found }: Activity | Client, whose: string): Demand {
  if (found.length > 0) return { needs: found.map((measure) => needOf('the measure', measure)) };
  return { needs: [{ what: 'the measures', of: [], lacks: `${whose} names no security \`measures\`` }] };
}

interface Named {
  readonly entry: { readonly name: string | Readonly<Record<string, string>> };
}

function needOf(what: string, named: Named): Need {
  return { what: `${what} ${nameOf(named)}`, of: [named.entry] };
}

function nameOf({ entry }: Named): string {
  return quoted(entry.name);
}

function quoted(text: string | Readonly<Record<string, string>>): string {
  return `"${inFirstLanguage(text).trim()}"`;
}
