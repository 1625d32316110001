import type { LocaleSource } from './locale.ts';

/**
 * Puts no-break spaces where no line may end: between "Art." and 6, between 1 and "August", within "z. B.". The words are
 * those under `ties` in the language's words; one that has none there gets its texts back as they are.
 */
export function tiesOf({ words }: LocaleSource): (text: string) => string {
  const [numbered, lettered, counted] = (['numbered', 'lettered', 'counted'] as const).map((key) =>
    anyOf(words[`ties.${key}`] ?? ''),
  );
  const spaces = [
    String.raw`(?=\d)(?<=(?<![\p{L}\d])${numbered} )`,
    String.raw`(?=[a-z](?![\p{L}\d’']))(?<=(?<![\p{L}\d])${lettered} )`,
    // The number may be an ordinal: 1. August, 1er août.
    String.raw`(?=${counted}(?![\p{L}\d]))(?<=\d(?:\.|\p{L}{1,2})? )`,
    String.raw`(?<=(?<![\p{L}\d])\p{L}\. )(?=\p{L}\.)`,
  ];
  const pattern = new RegExp(` (?:${spaces.join('|')})`, 'gu');
  return (text) => text.replace(pattern, '\u00a0');
}

/** A pattern for one of some words with spaces between them; of none it finds nothing. */
function anyOf(words: string): string {
  const escaped = words.split(' ').map((word) => word.replace(/[()[\].*+?^$|\\{}]/g, String.raw`\$&`));
  return words === '' ? '(?!)' : `(?:${escaped.join('|')})`;
}
