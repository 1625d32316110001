import type { Joints } from './intl.ts';
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
  /** The same for items of which each is one possibility. */
  choice(length: number): (number | string)[];
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
export function formatsOf(source: Pick<LocaleSource, 'intl' | 'firstDay' | 'countries' | 'list' | 'choice'>): Formats {
  const { intl, firstDay = '1', countries, list, choice } = source;
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
      return joined(list, parts.length)
        .map((part) => (typeof part === 'string' ? part : parts[part]))
        .join('');
    },
    country: (code) => countries[code] ?? code,
    list: (length) => joined(list, length),
    choice: (length) => joined(choice, length),
  };
}

function joined({ two, middle, last }: Joints, length: number): (number | string)[] {
  const parts: (number | string)[] = [];
  for (let index = 0; index < length; index++) {
    if (index > 0) parts.push(length === 2 ? two : index === length - 1 ? last : middle);
    parts.push(index);
  }
  return parts;
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
