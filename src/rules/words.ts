import type { ComposedNotice } from './rule.ts';

type Text = string | Readonly<Record<string, string>> | undefined;

/** A text in a language; one that is the same in all of them counts for each. */
export function textIn(text: Text, locale: string): string {
  return typeof text === 'string' ? text : (text?.[locale] ?? '');
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
): string | undefined {
  for (const { notice, pattern } of notices) {
    const words = textIn(text, notice.locale);
    const found = pattern(key).exec(words)?.[0];
    if (found && !(unless && pattern(unless).test(words))) return found;
  }
  return undefined;
}
