import { type Finding, finding, type Span } from '../findings/index.ts';
import type { Spans } from '../source/index.ts';
import type { Reading } from '../tree/index.ts';
import { textInOneLanguage, textWithoutTranslation } from './faults.ts';
import type { Language } from './language.ts';

/** A text of the policy in one language, and how it is to be read. */
export interface Translation {
  readonly text: string;
  readonly reading: Reading & { readonly from: Span };
}

/**
 * Finds the text under a key, or its translation into the language; reports where there is none, and a text that does not
 * say which of several languages it is in. `languages` are those in which notices are published.
 */
export function translator(
  language: Language,
  languages: readonly string[],
  spans: Spans,
  report: (found: Finding) => void,
): (owner: object, key: string | number) => Translation | undefined {
  return (owner, key) => {
    const value = valueOf(owner, key);
    if (value === null) return undefined;
    if (typeof value === 'string' && languages.length > 1 && /\p{L}/u.test(value))
      report(inOneLanguage(spans.of(owner, key), languages));
    const [holder, at] = typeof value === 'object' ? [value, language.tag] : [owner, key];
    const text = valueOf(holder, at);
    if (typeof text !== 'string') {
      report(withoutTranslation(spans.key(owner, key), language));
      return undefined;
    }
    const inside = (words: string, nth: number) => spans.inside(holder, at, words, nth);
    return { text, reading: { from: spans.of(holder, at), inside, report } };
  };
}

/** The value under a key. */
export function valueOf(owner: object, key: string | number): unknown {
  return (owner as Record<string | number, unknown>)[key];
}

function inOneLanguage(at: Span, languages: readonly string[]): Finding {
  const maps = languages.map((tag) => `${tag}: …`).join(', ');
  return finding(textInOneLanguage, {
    at,
    message: `the text does not say its language; the notices are published in ${languages.join(' and ')}`,
    help: `Write one for each: \`{ ${maps} }\`.`,
  });
}

function withoutTranslation(at: Span, { tag, englishName }: Language): Finding {
  return finding(textWithoutTranslation, {
    at,
    message: `the text has no ${englishName()}, the language of this notice`,
    help: `Add a line \`${tag}: …\` to it.`,
  });
}
