import type { Span } from '../findings/index.ts';

/** All files of a policy merged: plain data that knows where each of its values stands. */
export interface Source {
  readonly data: Record<string, unknown>;
  readonly spans: Spans;
}

/**
 * Where values stand. A map or list of `Source.data` is its own address: no paths, and merging files loses nothing.
 * Asking for a key that the map doesn't have gives the place of the map itself, and for the whole policy the start of its first file.
 */
export interface Spans {
  /** The value under a key or index, quotes included. */
  of(parent: object, key: string | number): Span;
  /** The key itself (for an index: the value). */
  key(parent: object, key: string | number): Span;
  /** From the key to the end of its value. */
  entry(parent: object, key: string | number): Span;
  /** The nth (from 0) occurrence of `words` within a text value, as written in the file; the whole value where it can't be found. */
  inside(parent: object, key: string | number, words: string, nth: number): Span;
}
