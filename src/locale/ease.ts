import type { LocaleSource } from './locale.ts';
import { remembered } from './remembered.ts';

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
  /**
   * The number of syllables of a word; at least 1. The language's pattern finds what each of them is built around. Libraries
   * were tried: `syllable` has 3 of 103 English words wrong and looks each word up in a hundred patterns, `hyphen` 14 of
   * 102 German and 23 of 102 French ones; the patterns have none, none and 2 (test/locale/ease.test.ts).
   */
  syllables(word: string): number;
}

/** The reading ease of a language, from `ease` in its words; undefined where these say nothing of it. */
export function readingEaseOf({ words }: LocaleSource): ReadingEase | undefined {
  const { 'ease.formula': formula, 'ease.syllables': pattern } = words;
  if (!formula || !pattern) return undefined;
  const nuclei = new RegExp(pattern, 'gu');
  const counted = remembered((small: string) => Math.max(1, small.match(nuclei)?.length ?? 0));
  return {
    formula,
    base: Number(words['ease.base']),
    sentence: Number(words['ease.sentence']),
    syllable: Number(words['ease.syllable']),
    plain: Number(words['ease.plain']),
    syllables: (word) => counted(word.toLowerCase()),
  };
}
