import type { Model } from '../model/index.ts';
import { ENTRY_MAPS } from '../source/index.ts';
import { MAPPING, type Row } from './mapping.ts';
import { unsaidTransfers } from './transfers.ts';

/** How many values stand under a key. */
export type Said = ReadonlyMap<string, number>;

const ROWS: readonly (readonly [RegExp, Row])[] = [
  ...MAPPING,
  // Names of what stands elsewhere: ids come back as the names of entries.
  { tilt: '', policy: 'policyc' },
  { tilt: '', policy: 'activities.*.data(.category)?' },
  // That there is none, TILT can't tell from silence.
  { tilt: '', policy: 'activities.*.recipients', comes: (value: unknown) => (value as unknown[]).length > 0 },
  { tilt: '', policy: 'activities.*.recipients.(recipient|data)' },
  { tilt: '', policy: 'activities.*.retention.(data|schedule)' },
  { tilt: '', policy: 'activities.*.sources.data' },
  { tilt: '', policy: 'retention.*.(period|criteria)' },
  { tilt: '', policy: 'controller.supervisoryAuthority' },
].map((row) => [new RegExp(`^${row.policy.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`), row]);

/** The keys of a policy whose values TILT can't say, so that they do not come back, with how many there are. */
export function unsaidIn(model: Model): Said {
  const lost = lostIn(model);
  const found = new Map<string, number>();
  const visit = (value: unknown, path: readonly string[], owner: object, isLost: boolean): void => {
    const gone = isLost || lost.has(value as object);
    if (isEmptyMap(value)) return;
    if (isLeaf(value)) {
      if (!gone && comesBack(path.join('.'), value, owner)) return;
      const shown = path.map((key, index) => (index === 1 && ENTRY_MAPS.has(path[0] ?? '') ? '*' : key)).join('.');
      found.set(shown, (found.get(shown) ?? 0) + 1);
    } else if (Array.isArray(value)) for (const each of value) visit(each, path, owner, gone);
    else
      for (const [key, inner] of Object.entries(value as object)) visit(inner, [...path, key], value as object, gone);
  };
  visit(model.policy, [], {}, false);
  return found;
}

function comesBack(path: string, value: unknown, owner: object): boolean {
  return ROWS.some(([pattern, { comes }]) => pattern.test(path) && (!comes || comes(value, owner)));
}

/** Entries and values that TILT could say elsewhere, and not where these stand. */
function lostIn(model: Model): Set<unknown> {
  const [, ...otherNotices] = [...model.notices.values()];
  const bases = new Set(
    [...model.activities.values()].flatMap(({ purposes }) => purposes.map(({ basis }) => basis?.national)),
  );
  const told = [...model.activities.values()].map(({ entry }) => entry.automatedDecisions);
  const decides = told.some((each) => each === undefined || each.length > 0);
  return new Set<unknown>([
    ...otherNotices.map(({ entry }) => entry),
    ...[...model.recipients.values()].flatMap(({ entry, activities }) => (activities.length === 0 ? [entry] : [])),
    ...[...model.legalBases.values()].flatMap((each) => (bases.has(each) ? [] : [each.entry])),
    ...(decides ? told : []),
    ...unsaidTransfers(model),
    ...unsharedSources(model),
  ]);
}

/** TILT says of a category where it comes from, whatever the activity: sources that not all of its activities name. */
function unsharedSources({ activities }: Model): object[] {
  const users = new Map<string, number>();
  const named = new Map<string, number>();
  const all = [...activities.values()].flatMap(({ entry, data }) => {
    for (const { category } of data) users.set(category.id, (users.get(category.id) ?? 0) + 1);
    return (entry.sources ?? []).map((source) => {
      const keys = (source.data ?? data.map(({ category }) => category.id)).map((id) => ({
        id,
        key: JSON.stringify([id, source.name, source.public]),
      }));
      for (const { key } of keys) named.set(key, (named.get(key) ?? 0) + 1);
      return { source, keys };
    });
  });
  return all.flatMap(({ source, keys }) =>
    keys.every(({ id, key }) => named.get(key) === users.get(id)) ? [] : [source],
  );
}

function isEmptyMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** A text in several languages is one value, and so is a list of ids. */
function isLeaf(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => typeof each === 'string' && /^[a-z]{2}(?:-|$)/.test(key));
}
