import type { LocaleSource } from './locale.ts';

// A letter is what is no sign. V8 takes ten times as long for \p{L}, at each place where a pattern has it.
const SIGNS = String.raw`[-\u0060{-¿×÷\u2000-\u2bff`;
const LETTER = String.raw`[^\0-@${SIGNS}]`;
const LETTER_OR_DIGIT = String.raw`[^\0-/:-@${SIGNS}]`;

/**
 * Puts no-break spaces where no line may end: between "Art." and 6, between 1 and "August", within "z. B.". The words are
 * those under `ties` in the language's words; one that has none there gets its texts back as they are.
 */
export function tiesOf({ words }: LocaleSource): (text: string) => string {
  const [numbered, lettered, counted] = (['numbered', 'lettered', 'counted'] as const).map((key) =>
    anyOf(words[`ties.${key}`] ?? ''),
  );
  const spaces = [
    String.raw`(?=\d)(?<=(?<!${LETTER_OR_DIGIT})${numbered} )`,
    `(?=[a-z](?!${LETTER_OR_DIGIT}|[’']))(?<=(?<!${LETTER_OR_DIGIT})${lettered} )`,
    // The number may be an ordinal: 1. August, 1er août.
    String.raw`(?=${counted}(?!${LETTER_OR_DIGIT}))(?<=\d(?:\.|${LETTER}{1,2})? )`,
    String.raw`(?<=(?<!${LETTER_OR_DIGIT})${LETTER}\. )(?=${LETTER}\.)`,
  ];
  const pattern = new RegExp(` (?:${spaces.join('|')})`, 'gu');
  return (text) => text.replace(pattern, '\u00a0');
}

/** A pattern for one of some words with spaces between them; of none it finds nothing. */
function anyOf(words: string): string {
  const escaped = words.split(' ').map((word) => word.replace(/[()[\].*+?^$|\\{}]/g, String.raw`\$&`));
  return words === '' ? '(?!)' : `(?:${escaped.join('|')})`;
}
