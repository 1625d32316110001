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
  policy[key] ??= {};
  return policy[key] as Record<string, Entry>;
}

/** Sets a key unless there is nothing to set. */
export function set(entry: Entry, key: string, value: unknown): void {
  if (value !== undefined) entry[key] = value;
}
