import { basisIn } from './cited.ts';
import { asCountry, spelling, UNION } from './countries.ts';
import { asDay } from './days.ts';
import { formats } from './formats.ts';

// Units of time in English, German and French; recordings are kept for hours. ISO 8601 has a T before those of a day.
const UNITS: readonly (readonly [pattern: RegExp, letter: string, begin?: string])[] = [
  [/^(?:y|years?|j|jahre?n?|ans?|années?)$/, 'Y'],
  [/^(?:months?|monate?n?|mois)$/, 'M'],
  [/^(?:w|weeks?|wochen?|semaines?)$/, 'W'],
  [/^(?:d|days?|t|tage?n?|jours?)$/, 'D'],
  [/^(?:h|hours?|stunden?|std|heures?)$/, 'H', 'PT'],
  [/^(?:min|minuten?|minutes)$/, 'M', 'PT'],
];

// Numbers in words, from one to twelve.
const NUMBERS: readonly RegExp[] = [
  /^(?:one|an?|ein(?:e[nrms]?)?|une?)$/,
  /^(?:two|zwei|deux)$/,
  /^(?:three|drei|trois)$/,
  /^(?:four|vier|quatre)$/,
  /^(?:five|fünf|cinq)$/,
  /^(?:six|sechs)$/,
  /^(?:seven|sieben|sept)$/,
  /^(?:eight|acht|huit)$/,
  /^(?:nine|neun|neuf)$/,
  /^(?:ten|zehn|dix)$/,
  /^(?:eleven|elf|onze)$/,
  /^(?:twelve|zwölf|douze)$/,
];

function asDuration(text: string): string | undefined {
  const [, digits, words = '', word = ''] = /^(?:(\d{1,4}) ?|([a-zäöü]+) )([a-zé]+)$/.exec(spelling(text)) ?? [];
  const number = digits ?? (NUMBERS.findIndex((pattern) => pattern.test(words)) + 1 || undefined);
  const [, letter, begin = 'P'] = UNITS.find(([pattern]) => pattern.test(word)) ?? [];
  return number && letter ? `${begin}${number}${letter}` : text.trim().toUpperCase();
}

// "Art. 6(1)(f)", "6 (1) f": an article of the GDPR, where nothing names another law.
const ARTICLE = /^(?:art(?:\.|icle|ikel)?\s*)?[69][\s\d(),.a-j-]*$/i;

function asBasis(text: string): string | undefined {
  return basisIn(text) ?? (ARTICLE.test(text) ? basisIn(`${text} GDPR`) : undefined);
}

let languages: Map<string, string> | undefined;

/** A tag that is spelt in another way, or the name of a language in English, in German, in French or in itself. */
function asLanguage(text: string): string | undefined {
  languages ??= new Map(
    UNION.flatMap((tag) =>
      [...new Set(['en', 'de', 'fr', tag])].map((shown): [string, string] => {
        const names = new Intl.DisplayNames([shown], { type: 'language' });
        return [spelling(names.of(tag) ?? tag), tag];
      }),
    ),
  );
  const known = languages.get(spelling(text));
  if (known) return known;
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** An id that says the same: "Paket Post" becomes "paket-post". */
export function asId(text: string): string {
  const letters = text.replace(/ß/g, 'ss').replace(/[äöü]/gi, '$&e').normalize('NFKD').replace(/\p{M}/gu, '');
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
}

const READERS: Readonly<Record<string, (text: string) => string | undefined>> = {
  id: asId,
  'iso-date': asDay,
  'iso-duration': asDuration,
  'cookie-duration': (text) => (/^(?:session|sitzung)$/i.test(text.trim()) ? 'session' : asDuration(text)),
  country: asCountry,
  language: asLanguage,
  'email-address': (text) =>
    text
      .trim()
      .replace(/^mailto:/i, '')
      .replace(/\s*[([](?:at|ät)[)\]]\s*| at /i, '@'),
  'web-address': (text) => (/^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : undefined),
  provision: asBasis,
  basis: asBasis,
};

/** What a format asks for, for a value that says it in another way: `US` for "USA". Nothing where it could mean several things. */
export function meant(format: string, text: string): string | undefined {
  // Nobody writes a date, a country or an address that is longer.
  const value = text.length > 200 ? undefined : READERS[format]?.(text);
  return value !== undefined && formats[format]?.(value) ? value : undefined;
}
