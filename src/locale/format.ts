/** Dates, durations, countries and lists in one language. Each names its locale and UTC: the machine's never count. */
export interface Formats {
  /** `2018-08-01` → "1 August 2018". */
  date(iso: string): string;
  /** An ISO 8601 duration: `P1Y6M` → "1 year and 6 months". */
  duration(iso: string): string;
  /** ISO 3166-1 alpha-2: `DE` → "Germany". */
  country(code: string): string;
  /** Items joined as a sentence joins them: each element of the result is an index into the items or the words between. */
  list(length: number): (number | string)[];
  /** Two strings in the order of the language's alphabet. */
  compare(a: string, b: string): number;
}

const UNITS: readonly (readonly [letter: string, unit: string])[] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
  ['TH', 'hour'],
  ['TM', 'minute'],
  ['TS', 'second'],
];

/** The formats of an Intl locale such as `en-GB`. */
export function formatsOf(intl: string): Formats {
  const date = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
  const conjunction = new Intl.ListFormat(intl, { type: 'conjunction', style: 'long' });
  const regions = once(() => new Intl.DisplayNames(intl, { type: 'region' }));
  const collator = once(() => new Intl.Collator(intl));
  const units = new Map(
    UNITS.map(([letter, unit]) => [letter, once(() => new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long' }))]),
  );
  return {
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    duration: (iso) =>
      conjunction.format(durationParts(iso).map(([letter, count]) => (units.get(letter) as () => Intl.NumberFormat)().format(count))),
    country: (code) => regions().of(code) ?? code,
    list: (length) =>
      conjunction
        .formatToParts(Array.from({ length }, (_, index) => String(index)))
        .map(({ type, value }) => (type === 'element' ? Number(value) : value)),
    compare: (a, b) => collator().compare(a, b),
  };
}

function durationParts(iso: string): [letter: string, count: number][] {
  const [days = '', time = ''] = iso.slice(1).split('T');
  const parts = (text: string, prefix: string) =>
    [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, count, letter]): [string, number] => [`${prefix}${letter}`, Number(count)]);
  return [...parts(days, ''), ...parts(time, 'T')].filter(([, count]) => count > 0);
}

/** Intl objects take about a millisecond each to make: those seldom needed are made at first use. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
