/** A country that nobody has: ISO 3166-1 leaves it to its users. Read as absent. */
export const NO_COUNTRY = 'ZZ';

/** An address that nobody has (RFC 2606). Read as absent. */
export const NO_EMAIL = 'unknown@example.invalid';

/** A key of our own, which names the keys beside it whose values say nothing and stand there because TILT demands them. */
export const UNSTATED = '_unstated';

/** An object that TILT demands in full: what is not said is filled in, and named as such; an empty text names itself. */
export function filled(said: object, demanded: Readonly<Record<string, string | number | boolean>>): object {
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const unstated = Object.keys(demanded).filter((key) => demanded[key] !== '' && !(key in known));
  return { ...demanded, ...known, ...(unstated.length > 0 && { [UNSTATED]: unstated }) };
}

/** A fee that is an amount and a currency; a text that says more has no place in TILT. */
export const FEE = /^(\d{1,9}(?:\.\d{1,9})?) ([A-Z]{3})$/;

type Spoken = string | Readonly<Record<string, string>> | undefined;

/** The words of a text in one language, or in the first that there is; `asIs` is for names, which are plain characters. */
export interface Words {
  (text: Spoken): string;
  asIs(text: Spoken): string;
}

/** Reads the texts of a policy in one language. */
export function wordsOf(locale: string): Words {
  const asIs = (text: Spoken) => (typeof text === 'object' ? (text[locale] ?? Object.values(text)[0]) : text) ?? '';
  return Object.assign((text: Spoken) => plain(asIs(text)), { asIs });
}

/** Without the backslashes by which Markdown leaves a sign as it is. */
export function plain(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}
