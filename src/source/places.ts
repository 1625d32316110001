import type { SourceFile, Span } from '../findings/index.ts';
import type { Spans } from './source.ts';

/** Where a key and its value stand, in offsets. */
export interface Item {
  readonly file: SourceFile;
  readonly key: readonly [start: number, end: number];
  readonly value: readonly [start: number, end: number];
}

/** Where a map or list stands, and what it holds. */
export interface Place {
  readonly span: Span;
  readonly items: Map<string | number, Item>;
}

/** Keeps the place of each map and list that is made of a file; the object itself is the address. */
export type Places = Map<object, Place>;

/** The questions that later stages ask of the places. */
export function spansOf(places: Places): Spans {
  const whole = (parent: object): Span => {
    const place = places.get(parent);
    if (!place) throw new Error('a place was asked of an object that was not read from a file');
    return place.span;
  };
  const item = (parent: object, key: string | number) => places.get(parent)?.items.get(key);
  const span = (file: SourceFile, [start, end]: readonly [number, number]): Span => ({ file, start, end });
  const spans: Spans = {
    of(parent, key) {
      const found = item(parent, key);
      return found ? span(found.file, found.value) : whole(parent);
    },
    key(parent, key) {
      const found = item(parent, key);
      return found ? span(found.file, found.key) : whole(parent);
    },
    entry(parent, key) {
      const found = item(parent, key);
      return found ? span(found.file, [found.key[0], found.value[1]]) : whole(parent);
    },
    inside(parent, key, words, nth) {
      const { file, start, end } = spans.of(parent, key);
      let at = start - 1;
      for (let count = 0; count <= nth; count++) {
        at = file.text.indexOf(words, at + 1);
        if (at === -1 || at + words.length > end) return { file, start, end };
      }
      return { file, start: at, end: at + words.length };
    },
  };
  return spans;
}
