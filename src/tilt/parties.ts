import { type Entry, entriesOf, type Making, set } from './draft.ts';
import { as, asCountry, asLine, idFor, spelling } from './fit.ts';
import type { Json } from './json.ts';

/** The controller with representative, officer and authority. */
export function readController(making: Making, top: Json): void {
  const { read, policy, homes } = making;
  const node = read.get(top, 'controller');
  const { controller } = policy;
  if (node) homes.set(node, controller);
  const given = read.take(read.get(node, 'name'), asLine);
  // The schema says of `meta.name`, too, that it is the controller's.
  const name = given ?? read.take(read.get(read.get(top, 'meta'), 'name'), asLine);
  set(controller, 'name', name);
  contact(making, controller, node);
  const officer = read.get(top, 'dataProtectionOfficer');
  const dpo: Entry = {};
  set(dpo, 'name', read.take(read.get(officer, 'name'), asLine));
  contact(making, dpo, officer);
  if (officer) homes.set(officer, nest(controller, 'dpo', dpo));
  const authority = read.get(read.get(top, 'rightToComplain'), 'supervisoryAuthority');
  const named: Entry = {};
  set(named, 'name', read.take(read.get(authority, 'name'), asLine));
  if (named['name'] === undefined) return;
  contact(making, named, authority);
  if (authority) homes.set(authority, nest(controller, 'supervisoryAuthority', named));
}

function nest(owner: Entry, key: string, entry: Entry): Entry {
  if (Object.keys(entry).length === 0) return owner;
  owner[key] = entry;
  return entry;
}

function contact({ read }: Making, entry: Entry, node: Json | undefined): void {
  set(entry, 'address', read.take(read.get(node, 'address'), asLine));
  set(entry, 'country', read.take(read.get(node, 'country'), asCountry));
  set(entry, 'email', read.take(read.get(node, 'email'), as('email-address')));
  set(entry, 'phone', read.take(read.get(node, 'phone'), as('phone')));
}

const ROLES = new Set(['controller', 'joint-controller', 'authority', 'group', 'internal', 'third-party']);

/** Reads recipients; the same name in the same country is one, however often and in whatever case it is written. */
export function recipientsOf(making: Making): (node: Json) => string | undefined {
  const { read, homes } = making;
  const known = new Map<string, string>();
  const used = new Set<string>();
  return (node) => {
    const name = read.get(node, 'name');
    const category = read.get(node, 'category');
    const called = read.take(name, asLine) ?? read.take(category, asLine);
    if (called === undefined) return undefined;
    const country = read.take(read.get(node, 'country'), asCountry);
    const key = JSON.stringify([spelling(called), country ?? null]);
    const id = known.get(key) ?? idFor(called, used);
    const entries = entriesOf(making, 'recipients');
    const entry = entries[id] ?? { name: called, role: 'third-party' };
    entries[id] = entry;
    known.set(key, id);
    homes.set(node, entry);
    describe(making, entry, node, country);
    return id;
  };
}

function describe({ read }: Making, entry: Entry, node: Json, country: string | undefined): void {
  const category = read.get(node, 'category');
  if (!read.get(node, 'name')) entry['category'] = true;
  const role = read.text(category);
  if (role && ROLES.has(role)) {
    entry['role'] = role;
    read.taken(category);
  }
  set(entry, 'country', country);
  const address = read.get(node, 'address');
  const given = read.text(address);
  if (given !== undefined && entry['address'] === undefined) set(entry, 'address', read.take(address, asLine));
  else if (given !== undefined && spelling(given) === spelling(String(entry['address']))) read.taken(address);
}

/** What the document says of transfers is about a country: it holds for the recipients there. */
export function readTransfers(making: Making, top: Json): void {
  const { read, policy, homes } = making;
  const recipients = Object.values((policy['recipients'] ?? {}) as Record<string, Entry>);
  for (const node of read.objects(read.get(top, 'thirdCountryTransfers'))) {
    const country = read.get(node, 'country');
    const code = country && asCountry(read.text(country) ?? '');
    const there = recipients.filter((each) => code !== undefined && each['country'] === code && !each['transfer']);
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

const MECHANISMS = [
  { key: 'adequacyDecision', mechanism: 'adequacy' },
  { key: 'standardDataProtectionClause', mechanism: 'scc' },
] as const;
