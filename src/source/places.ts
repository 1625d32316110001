import type { SourceFile, Span } from '../findings/index.ts';
import type { Spans } from './source.ts';

/** Where a key and its value stand, in offsets; a policy has hundreds of thousands, so that it holds plain numbers. */
export interface Item {
  readonly file: SourceFile;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

/** The place of a key or, in a list, of the value itself. */
export function keySpan({ file, keyStart, keyEnd }: Item): Span {
  return { file, start: keyStart, end: keyEnd };
}

/** Where a map or list stands, and what it holds. */
export interface Place {
  readonly span: Span;
  /** By key or index. */
  readonly items: Record<string | number, Item>;
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
  const item = (parent: object, key: string | number) => places.get(parent)?.items[key];
  const spans: Spans = {
    of(parent, key) {
      const found = item(parent, key);
      return found ? { file: found.file, start: found.start, end: found.end } : whole(parent);
    },
    key(parent, key) {
      const found = item(parent, key);
      return found ? keySpan(found) : whole(parent);
    },
    entry(parent, key) {
      const found = item(parent, key);
      return found ? { file: found.file, start: found.keyStart, end: found.end } : whole(parent);
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
