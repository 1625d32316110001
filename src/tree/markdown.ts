import { hasHole } from './hole-mark.ts';
import { type Content, paragraphOf, Reader, type Reading, textNode } from './reader.ts';
import type { Inline, Unlinked } from './tree.ts';

/** Reads a text of one or more paragraphs. */
export function readBlocks(text: string, reading: Reading): Content {
  const line = text.trim();
  if (isPlain(line) && !OPENING.test(text) && !(hasHole(line) && !/\s/.test(line)))
    return { blocks: paragraphOf(plain(line, reading)), sections: [] };
  return new Reader(reading).content(text);
}

/** Reads a text that stands within a sentence or a table cell: emphasis, links and references, no paragraphs. */
export function readInlines(text: string, reading: Reading): Inline<Unlinked>[] {
  return isPlain(text) ? plain(text, reading) : new Reader(reading).line(text);
}

// Most texts of a policy have no markup. What can't hold any needs no lexer, which saves half the time of a build. A
// single hole is left to the reader, since it may stand for several paragraphs.
const MARKUP = /[\\`*_[\]<>&!~|@:\n\r]|www\./i;
const OPENING = /^(?: {0,3}(?:[#+=-]|\d{1,9}[.)])| {4}|\t)/;

function isPlain(text: string): boolean {
  return text !== '' && !MARKUP.test(text);
}

function plain(text: string, reading: Reading): Inline<Unlinked>[] {
  return reading.holes && hasHole(text) ? new Reader(reading).holes(text) : [textNode(text, reading)];
}
