import { syllable } from 'syllable';
import type { LocaleSource } from './locale.ts';

/**
 * How easy a language is to read, by a linear formula: base − sentence × (words a sentence) − syllable × (syllables a
 * word). 100 is very easy, below 30 very hard.
 */
export interface ReadingEase {
  /** The name of the formula: "Flesch". */
  readonly formula: string;
  readonly base: number;
  readonly sentence: number;
  readonly syllable: number;
  /** The score that plain language reaches. */
  readonly plain: number;
  /** The number of syllables of a word; at least 1. */
  syllables(word: string): number;
}

/**
 * Of languages with a library that counts well: `syllable` has 3 of 103 words wrong (test/locale/ease.test.ts). For German
 * and French, patterns of hyphenation were tried (`hyphen`): they have 14 and 23 of 102 words wrong, since no line is broken
 * behind one letter or before a mute syllable; the patterns in words.yaml have none and 2.
 */
const COUNTED: Readonly<Record<string, (word: string) => number>> = { en: syllable };

/** The reading ease of a language, from `ease` in its words; undefined where these say nothing of it. */
export function readingEaseOf({ tag, words }: LocaleSource): ReadingEase | undefined {
  const { 'ease.formula': formula, 'ease.syllables': pattern } = words;
  if (!formula || !pattern) return undefined;
  const counted = COUNTED[tag] ?? byPattern(new RegExp(pattern, 'gu'));
  const known = new Map<string, number>();
  return {
    formula,
    base: Number(words['ease.base']),
    sentence: Number(words['ease.sentence']),
    syllable: Number(words['ease.syllable']),
    plain: Number(words['ease.plain']),
    syllables(word) {
      const small = word.toLowerCase();
      const count = known.get(small) ?? Math.max(1, counted(small));
      known.set(small, count);
      return count;
    },
  };
}

function byPattern(pattern: RegExp): (word: string) => number {
  return (word) => word.match(pattern)?.length ?? 0;
}
