import { basisIn, citesGdpr, spelling } from '../schema/index.ts';
import { addLine, addNew, type Entry, entriesOf, type Making, set } from './draft.ts';
import { as, asText, asTitle, type Ids, idFor } from './fit.ts';
import type { Json } from './json.ts';
import { recipientsOf } from './parties.ts';
import { readDecisions, readSources } from './sources.ts';
import { tidy } from './tidy.ts';

/** The one group of people that a document without data subjects is about. */
export const PEOPLE = 'people';

/** What one item of `dataDisclosed` says, in the words of the policy. */
interface Item {
  readonly node: Json;
  readonly category: string;
  readonly recipients: readonly string[];
  readonly retention: readonly Entry[];
}

/** Categories, recipients, legal bases, and an activity for each purpose on the same bases. */
export function readData(making: Making, top: Json): void {
  const { read, homes } = making;
  const categories = new Map<string, string>();
  const used = { category: new Map(), activity: new Map(), basis: new Map() };
  const recipient = recipientsOf(making);
  const activities = new Map<string, Entry>();
  const bases = basesOf(making, used.basis);
  for (const node of read.objects(read.get(top, 'dataDisclosed'))) {
    const name = read.take(read.get(node, 'category'), asTitle);
    if (name === undefined) continue;
    const known = categories.get(spelling(name)) ?? idFor(name, used.category);
    categories.set(spelling(name), known);
    const entries = entriesOf(making, 'dataCategories');
    const category = entries[known] ?? { name };
    entries[known] = category;
    homes.set(node, category);
    readExamples(making, category, read.get(node, 'subcategories'));
    const purposes = purposesOf(making, node);
    const recipients = [
      ...new Set(read.objects(read.get(node, 'recipients')).flatMap((each) => recipient(each) ?? [])),
    ];
    if (purposes.length === 0) {
      tellTypes(making, node);
      continue;
    }
    const grounds = bases(node);
    const item: Item = { node, category: known, recipients, retention: retentionOf(making, node) };
    for (const purpose of purposes) {
      const key = JSON.stringify([spelling(purpose.title), purpose.texts.map(spelling), grounds]);
      const activity = activities.get(key) ?? newActivity(making, purpose, grounds, used.activity);
      activities.set(key, activity);
      addTo(making, activity, item);
    }
  }
  readSources(making, top, categories, [...activities.values()]);
  readDecisions(making, top, [...activities.values()]);
  tidy(making);
}

/** What no activity takes stands as comments; that it is of another type than TILT says is told all the same. */
function tellTypes({ read }: Making, item: Json): void {
  for (const key of ['legalBases', 'legitimateInterests', 'storage']) read.objects(read.get(item, key));
  read.get(read.get(item, 'nonDisclosure'), 'consequences');
}

function readExamples({ read }: Making, category: Entry, list: Json | undefined): void {
  const examples = (category['examples'] ?? []) as string[];
  for (const value of read.texts(list)) {
    const text = read.take(value, asText);
    if (text !== undefined) addNew(examples, text);
  }
  if (examples.length > 0) category['examples'] = examples;
}

interface Titled {
  readonly title: string;
  readonly texts: string[];
}

/** The purposes of an item by their title; one without a description is its own. */
function purposesOf({ read }: Making, item: Json): Titled[] {
  const found = new Map<string, Titled>();
  for (const node of read.objects(read.get(item, 'purposes'))) {
    const short = read.take(read.get(node, 'purpose'), asTitle);
    const long = read.take(read.get(node, 'description'), asText);
    const title = short ?? long?.replaceAll('\n', ' ');
    const text = long ?? short;
    if (title === undefined || text === undefined) continue;
    const known = found.get(spelling(title)) ?? { title, texts: [] };
    found.set(spelling(title), known);
    addNew(known.texts, text, spelling(text));
  }
  return [...found.values()];
}

/** The purpose maps of an item without their text: one for each basis. */
function basesOf(making: Making, used: Ids): (item: Json) => Entry[] {
  const national = new Map<string, string>();
  return (item) => {
    const { read } = making;
    const found: string[] = [];
    for (const node of read.objects(read.get(item, 'legalBases'))) {
      const key = read.get(node, 'reference') ? 'reference' : 'description';
      const basis = read.take(read.get(node, key), (text) => basisIn(text) ?? nationalId(making, text, national, used));
      if (basis !== undefined) addNew(found, basis);
    }
    const special = found.find((each) => isSpecial(each));
    const own = found.filter((each) => !isSpecial(each));
    const interest = interestOf(making, item, own.includes('gdpr:6(1)(f)'));
    const maps = own.map((basis) => ({ basis, ...(basis === 'gdpr:6(1)(f)' && interest && { interest }) }));
    return (maps.length > 0 ? maps : [{}]).map((each) => ({ ...each, ...(special && { special }) }));
  };
}

function isSpecial(basis: string): boolean {
  return basis.startsWith('gdpr:9') || basis === 'gdpr:10';
}

function nationalId(making: Making, text: string, known: Map<string, string>, used: Ids): string | undefined {
  const citation = asTitle(text);
  if (citation === undefined || citesGdpr(text)) return undefined;
  const id = known.get(spelling(text)) ?? idFor(text, used);
  known.set(spelling(text), id);
  entriesOf(making, 'legalBases')[id] ??= { name: citation, citation };
  return id;
}

function interestOf({ read }: Making, item: Json, wanted: boolean): string | undefined {
  let interest: string | undefined;
  for (const node of read.objects(read.get(item, 'legitimateInterests'))) {
    const exists = read.get(node, 'exists');
    if (read.flag(exists) === wanted) read.taken(exists);
    const reasoning = read.get(node, 'reasoning');
    if (!wanted) continue;
    if (interest === undefined) interest = read.take(reasoning, asText);
    else if (read.text(reasoning) !== undefined && asText(read.text(reasoning) as string) === interest)
      read.taken(reasoning);
  }
  return interest;
}

/** How long the data of a category are kept. */
function retentionOf({ read }: Making, item: Json): Entry[] {
  const lines: Entry[] = [];
  for (const storage of read.objects(read.get(item, 'storage'))) {
    const periods = read.objects(read.get(storage, 'temporal'));
    for (const node of periods) {
      const line: Entry = {};
      set(line, 'period', read.take(read.get(node, 'ttl'), as('iso-duration')));
      set(line, 'criteria', read.take(read.get(node, 'description'), asText));
      if (Object.keys(line).length > 0) lines.push(line);
    }
    for (const [key, name] of [
      ['purposeConditional', 'criteria'],
      ['legalBasisConditional', 'law'],
    ] as const)
      for (const value of read.texts(read.get(storage, key))) {
        const text = read.take(value, asText);
        if (text !== undefined) lines.push({ [name]: text });
      }
    // How several periods are taken together says nothing where there is one.
    if (periods.length <= 1) read.taken(read.get(storage, 'aggregationFunction'));
  }
  return lines;
}

function newActivity(making: Making, { title, texts }: Titled, grounds: readonly Entry[], used: Ids): Entry {
  const purposes = texts.flatMap((text) => grounds.map((ground) => ({ text, ...ground })));
  const activity: Entry = { title, purposes, subjects: [PEOPLE], data: [] };
  entriesOf(making, 'activities')[idFor(title, used)] = activity;
  return activity;
}

function addTo(making: Making, activity: Entry, { node, category, recipients, retention }: Item): void {
  const data = activity['data'] as (string | Entry)[];
  const { entry, nodes } = requirementOf(making, node, category);
  const told = addNew(data, entry, category);
  // A repetition that says something else stays a comment.
  if (JSON.stringify(told) === JSON.stringify(entry)) for (const each of nodes) making.read.taken(each);
  for (const recipient of recipients) addLine(activity, 'recipients', { recipient }, category);
  for (const line of retention) addLine(activity, 'retention', line, category);
}

/** Whether the data must be given, what follows where they are not, and what says so. */
function requirementOf(
  { read }: Making,
  item: Json,
  category: string,
): { readonly entry: string | Entry; readonly nodes: readonly (Json | undefined)[] } {
  const node = read.get(item, 'nonDisclosure');
  const flags = ['legalRequirement', 'contractualRegulation', 'obligationToProvide'].map((key) => read.get(node, key));
  const [law, contract, obliged] = flags.map((flag) => read.flag(flag));
  const required = law ? 'law' : contract ? 'contract' : obliged === false ? 'no' : undefined;
  const text = read.get(node, 'consequences');
  const consequence = asText(read.text(text) ?? '');
  const told = required === undefined ? [] : flags.filter((flag) => !(law && contract && flag === flags[1]));
  const nodes = [...told, ...(consequence ? [text] : [])];
  if (required === undefined && consequence === undefined) return { entry: category, nodes };
  return { entry: { category, ...(required && { required }), ...(consequence && { consequence }) }, nodes };
}
