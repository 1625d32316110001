import type { Span } from '../findings/index.ts';
import type { Model } from '../model/index.ts';
import type { ComposedNotice } from './rule.ts';

type Text = string | Readonly<Record<string, string>> | undefined;

/** A text in a language; one that is the same in all of them counts for each. */
export function textIn(text: Text, locale: string): string {
  return typeof text === 'string' ? text : (text?.[locale] ?? '');
}

/** Words that a pattern found, and the language of the text that they stand in. */
export interface FoundWords {
  readonly words: string;
  readonly locale: string;
}

/**
 * The words of a text that the pattern `key` of one of the notices' languages finds. A text is let off that in this
 * language has words of the pattern `unless` as well.
 */
export function wordsFound(
  text: Text,
  key: string,
  notices: readonly ComposedNotice[],
  unless?: string,
): FoundWords | undefined {
  for (const { notice, pattern } of notices) {
    const { locale } = notice;
    const inLocale = textIn(text, locale);
    const words = pattern(key).exec(inLocale)?.[0];
    if (words && !(unless && pattern(unless).test(inLocale))) return { words, locale };
  }
  return undefined;
}

/** Where the text of a key stands in a language: its line in a map of languages, else the value as a whole. */
export function placeOfText(spans: Model['spans'], owner: object, key: string | number, locale: string): Span {
  const text = (owner as Record<string | number, unknown>)[key];
  return typeof text === 'object' && text !== null ? spans.of(text, locale) : spans.of(owner, key);
}
