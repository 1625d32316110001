import type { Policy } from '../schema/index.ts';
import type { Json } from './json.ts';
import type { Reader } from './reader.ts';

/** A map of the policy in the making. */
export type Entry = Record<string, unknown>;

/** What an import makes: the policy, the entry that each part of the document went to, and the reader of the document. */
export interface Making {
  readonly read: Reader;
  readonly policy: Entry & { controller: Entry };
  /** Where the values below a node that nobody took are written as comments. */
  readonly homes: Map<Json, Entry>;
}

/** The entries under a top-level key, made at first use. */
export function entriesOf({ policy }: Making, key: keyof Policy): Record<string, Entry> {
  // A category may be called "constructor".
  policy[key] ??= Object.create(null);
  return policy[key] as Record<string, Entry>;
}

/** Sets a key unless there is nothing to set. */
export function set(entry: Entry, key: string, value: unknown): void {
  if (value !== undefined) entry[key] = value;
}

/** A text that two maps have in common if they say the same, whatever stands under one key. */
export function saying(entry: Entry, but: string): string {
  return JSON.stringify(
    Object.entries(entry)
      .filter(([key]) => key !== but)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const indexes = new WeakMap<object, Map<unknown, unknown>>();

/**
 * Adds an item to a list unless it has one of that key, and gives the one that it has. A document may name more than could
 * be looked through each time.
 */
export function addNew<T>(list: T[], item: T, key: unknown = item): T {
  const index = indexes.get(list) ?? new Map<unknown, unknown>();
  indexes.set(list, index);
  if (!index.has(key)) {
    index.set(key, item);
    list.push(item);
  }
  return index.get(key) as T;
}

/** Adds a category to the line of a list that says the same of others, or a new line. */
export function addLine(owner: Entry, list: string, said: Entry, category: string): void {
  owner[list] ??= [];
  // Where it is a name of a recipient, the name comes first, and elsewhere the data do.
  const line = list === 'retention' ? { data: [], ...said } : { ...said, data: [] };
  const { data } = addNew(owner[list] as Entry[], line, saying(said, 'data'));
  addNew(data as string[], category);
}
