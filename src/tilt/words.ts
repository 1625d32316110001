/** A country that nobody has: ISO 3166-1 leaves it to its users. Read as absent. */
export const NO_COUNTRY = 'ZZ';

/** An address that nobody has (RFC 2606). Read as absent. */
export const NO_EMAIL = 'unknown@example.invalid';

/** A fee that is an amount and a currency; a text that says more has no place in TILT. */
export const FEE = /^(\d+(?:\.\d+)?) (\S{3,20})$/;

/** The words of a text in one language, or in the first that there is. */
export function wordsOf(locale: string) {
  return (text: string | Readonly<Record<string, string>> | undefined): string => {
    const words = typeof text === 'object' ? (text[locale] ?? Object.values(text)[0]) : text;
    return plain(words ?? '');
  };
}

/** Without the backslashes by which Markdown leaves a sign as it is. */
export function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}
