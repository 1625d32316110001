import { countryCodes } from './formats.ts';

/** What two spellings have in common. */
export function spelling(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The languages of the Union. English, German and French first: where a name means two countries, theirs counts. */
export const UNION = 'en de fr bg cs da el es et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
let names: Map<string, string> | undefined;

/** The code of a country, from the code or from its name in a language of the Union. */
export function asCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  if (countryCodes.has(code)) return code;
  names ??= new Map(
    UNION.toReversed().flatMap((tag) => {
      const shown = new Intl.DisplayNames([tag], { type: 'region' });
      return [...countryCodes].map((each): [string, string] => [spelling(shown.of(each) ?? each), each]);
    }),
  );
  return names.get(spelling(text)) ?? { USA: 'US', UK: 'GB' }[code];
}
