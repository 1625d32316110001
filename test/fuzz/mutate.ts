import type { Random } from './random.ts';

type Change = (bytes: Uint8Array, random: Random, seeds: readonly Uint8Array[], words: readonly string[]) => Uint8Array;

const encoder = new TextEncoder();

/** An input made of one of the seeds by a few changes: of bits, of words, of lines, or by joining two. */
export function mutated(seeds: readonly Uint8Array[], words: readonly string[], random: Random): Uint8Array {
  let bytes = random.pick(seeds);
  for (let left = 1 + random.below(4); left > 0; left--) bytes = random.pick(CHANGES)(bytes, random, seeds, words);
  return bytes;
}

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const changed = bytes.slice();
    if (changed.length > 0) changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  (bytes, random, _, words) => {
    const start = random.below(bytes.length + 1);
    return spliced(bytes, start, start + random.below(4), encoder.encode(random.pick(words)));
  },
  (bytes, random) => {
    const start = random.below(bytes.length + 1);
    return spliced(bytes, start, start + random.below(40), new Uint8Array());
  },
  (bytes, random) => {
    const start = random.below(bytes.length + 1);
    const piece = bytes.slice(start, start + 1 + random.below(60));
    return spliced(bytes, random.below(bytes.length + 1), 0, repeated(piece, 1 + random.below(8)));
  },
  (bytes, random, seeds) => {
    const other = random.pick(seeds);
    const start = random.below(other.length + 1);
    const at = random.below(bytes.length + 1);
    return spliced(bytes, at, at + random.below(80), other.slice(start, start + random.below(200)));
  },
  (bytes, random) => {
    const lines = linesOf(bytes);
    lines.splice(random.below(lines.length), 1);
    return joined(lines);
  },
  (bytes, random) => {
    const lines = linesOf(bytes);
    const moved = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, ...moved);
    return joined(lines);
  },
  (bytes, random, _, words) => {
    // A value for another: what stands behind a colon.
    const colons = [...bytes.keys()].filter((at) => bytes[at] === 58 && bytes[at + 1] === 32);
    if (colons.length === 0) return bytes;
    const start = random.pick(colons) + 2;
    const end = bytes.indexOf(10, start);
    return spliced(bytes, start, end === -1 ? bytes.length : end, encoder.encode(random.pick(words)));
  },
];

function spliced(bytes: Uint8Array, start: number, end: number, piece: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.max(start, end));
  const made = new Uint8Array(start + piece.length + rest.length);
  made.set(bytes.subarray(0, start));
  made.set(piece, start);
  made.set(rest, start + piece.length);
  return made;
}

function repeated(piece: Uint8Array, times: number): Uint8Array {
  const made = new Uint8Array(piece.length * times);
  for (let nth = 0; nth < times; nth++) made.set(piece, nth * piece.length);
  return made;
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(10, start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end + 1));
    start = end === -1 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((line) => [...line]));
}
