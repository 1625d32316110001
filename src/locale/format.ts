import type { LocaleSource } from './locale.ts';

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

/** The formats of a language; `intl` is the tag that the platform's Intl is asked for. */
export function formatsOf(source: Pick<LocaleSource, 'intl' | 'firstDay' | 'countries' | 'list'>): Formats {
  const { intl, firstDay = '1', countries, list } = source;
  const date = once(
    () =>
      new Intl.DateTimeFormat(intl, {
        dateStyle: 'long',
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
      }),
  );
  const units = new Map(
    UNITS.map(([letter, unit]) => [
      letter,
      once(() => new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long' })),
    ]),
  );
  const between = (index: number, length: number) =>
    length === 2 ? list.two : index === length - 1 ? list.last : list.middle;
  const joined = (length: number) => {
    const parts: (number | string)[] = [];
    for (let index = 0; index < length; index++) {
      if (index > 0) parts.push(between(index, length));
      parts.push(index);
    }
    return parts;
  };
  return {
    date: (iso) =>
      date()
        .formatToParts(new Date(`${iso}T00:00:00Z`))
        .map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value))
        .join(''),
    duration(iso) {
      const parts = durationParts(iso).map(([letter, count]) =>
        (units.get(letter) as () => Intl.NumberFormat)().format(count),
      );
      return joined(parts.length)
        .map((part) => (typeof part === 'string' ? part : parts[part]))
        .join('');
    },
    country: (code) => countries[code] ?? code,
    list: joined,
  };
}

function durationParts(iso: string): [letter: string, count: number][] {
  const [days = '', time = ''] = iso.slice(1).split('T');
  const parts = (text: string, prefix: string) =>
    [...text.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, count, letter]): [string, number] => [
      `${prefix}${letter}`,
      Number(count),
    ]);
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
