import { asCountry, spelling } from '../schema/index.ts';
import { type Entry, entriesOf, type Making, set } from './draft.ts';
import { asLine, type Ids, idFor } from './fit.ts';
import type { Json } from './json.ts';
import { fieldsAt } from './mapping.ts';

/** The controller with representative, officer and authority. */
export function readController(making: Making, top: Json): void {
  const { read, policy, homes } = making;
  const node = read.get(top, 'controller');
  const { controller } = policy;
  if (node) homes.set(node, controller);
  const name = read.take(read.get(node, 'name'), asLine);
  // The schema says of `meta.name`, too, that it is the controller's.
  const other = read.take(read.get(read.get(top, 'meta'), 'name'), (text) =>
    name === undefined || spelling(name) === spelling(text) ? asLine(text) : undefined,
  );
  set(controller, 'name', name ?? other);
  readFields(making, controller, node, 'controller', 'controller');
  const officer = read.get(top, 'dataProtectionOfficer');
  const dpo: Entry = {};
  readFields(making, dpo, officer, 'dataProtectionOfficer', 'controller.dpo');
  if (officer) homes.set(officer, nest(controller, 'dpo', dpo));
  const authority = read.get(read.get(top, 'rightToComplain'), 'supervisoryAuthority');
  // An authority without a name has no place: what is said of it is a comment.
  if (!authority || read.text(read.get(authority, 'name')) === undefined) return;
  const named: Entry = {};
  readFields(making, named, authority, 'rightToComplain.supervisoryAuthority', 'controller.supervisoryAuthority');
  if (named['name'] !== undefined) homes.set(authority, nest(controller, 'supervisoryAuthority', named));
}

function nest(owner: Entry, key: string, entry: Entry): Entry {
  if (Object.keys(entry).length === 0) return owner;
  owner[key] = entry;
  return entry;
}

/** Takes over the fields of an object that stand alone. */
export function readFields({ read }: Making, entry: Entry, node: Json | undefined, tilt: string, policy: string): void {
  for (const { from, to, fit } of fieldsAt(tilt, policy)) set(entry, to, read.take(read.get(node, from), fit));
}

const ROLES = new Set(['controller', 'joint-controller', 'authority', 'group', 'internal', 'third-party']);
// As the languages of the Union call it; what else a category says makes nobody a processor.
const PROCESSOR =
  /^(?:(?:data )?processor|auftrags(?:daten)?verarbeiter(?:in)?|sous-traitant|encargado del tratamiento|responsabile del trattamento)$/i;

/** Reads recipients; the same name in the same country is one, however often and in whatever case it is written. */
export function recipientsOf(making: Making): (node: Json) => string | undefined {
  const { read, homes } = making;
  const known = new Map<string, { readonly id: string; readonly entry: Entry }>();
  const used = new Map<string, number>();
  return (node) => {
    const name = read.get(node, 'name');
    const category = read.get(node, 'category');
    const called = read.take(name, asLine) ?? read.take(category, asLine);
    if (called === undefined) return undefined;
    const country = read.take(read.get(node, 'country'), asCountry);
    const key = JSON.stringify([spelling(called), country ?? null]);
    const found = known.get(key) ?? newRecipient(making, called, node, used);
    known.set(key, found);
    homes.set(node, found.entry);
    describe(making, found.entry, node, country);
    return found.id;
  };
}

function newRecipient(making: Making, name: string, node: Json, used: Ids): { id: string; entry: Entry } {
  const { read } = making;
  const id = idFor(name, used);
  const isProcessor = read.get(node, 'name') && PROCESSOR.test(read.text(read.get(node, 'category')) ?? '');
  const entry: Entry = isProcessor ? { name } : { name, role: 'third-party' };
  entriesOf(making, isProcessor ? 'processors' : 'recipients')[id] = entry;
  return { id, entry };
}

function describe({ read }: Making, entry: Entry, node: Json, country: string | undefined): void {
  const category = read.get(node, 'category');
  if (!read.get(node, 'name')) entry['category'] = true;
  const role = read.text(category) ?? '';
  if (!('role' in entry)) {
    if (PROCESSOR.test(role)) read.taken(category);
  } else if (ROLES.has(role)) {
    entry['role'] = role;
    read.taken(category);
  }
  const address = read.get(node, 'address');
  const given = read.text(address);
  if (given !== undefined && entry['address'] === undefined) set(entry, 'address', read.take(address, asLine));
  else if (given !== undefined && spelling(given) === spelling(String(entry['address']))) read.taken(address);
  set(entry, 'country', country);
}

/** What the document says of transfers is about a country: it holds for the recipients there. */
export function readTransfers(making: Making, top: Json): void {
  const { read, policy, homes } = making;
  const places = recipientsByCountry(policy);
  for (const node of read.objects(read.get(top, 'thirdCountryTransfers'))) {
    const country = read.get(node, 'country');
    const code = country && asCountry(read.text(country) ?? '');
    const there = (places.get(code) ?? []).filter((each) => !each['transfer']);
    const way = MECHANISMS.find(({ key }) => read.flag(read.get(read.get(node, key), 'available')) === true);
    if (!way || there.length === 0) continue;
    const said = read.get(node, way.key);
    const decision = read.take(read.get(said, 'description'), asLine);
    read.taken(country);
    read.taken(read.get(said, 'available'));
    for (const entry of there) entry['transfer'] = { mechanism: way.mechanism, ...(decision && { decision }) };
    homes.set(node, there[0]?.['transfer'] as Entry);
  }
}

function recipientsByCountry({ processors, recipients }: Entry): Map<unknown, Entry[]> {
  const places = new Map<unknown, Entry[]>();
  for (const each of Object.values({ ...(processors ?? {}), ...(recipients ?? {}) }) as Entry[]) {
    const country = each['country'];
    if (country === undefined) continue;
    const known = places.get(country);
    if (known) known.push(each);
    else places.set(country, [each]);
  }
  return places;
}

const MECHANISMS = [
  { key: 'adequacyDecision', mechanism: 'adequacy' },
  { key: 'standardDataProtectionClause', mechanism: 'scc' },
] as const;
