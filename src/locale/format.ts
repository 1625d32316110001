import { type Joints, MOST_COUNTED, periodsIn, type UNITS } from './intl.ts';
import type { LocaleSource } from './locale.ts';
import { remembered } from './remembered.ts';

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

const UNIT_OF: Readonly<Record<string, (typeof UNITS)[number]>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** The formats of a language. */
export function formatsOf(source: LocaleSource): Formats {
  const { intl, firstDay = '1', countries, list, choice, dates, units } = source;
  // Intl takes about a millisecond to be asked for a unit.
  const live = remembered((unit: string) => periodsIn(intl, unit));
  const period = (unit: string, count: number): string => {
    const forms = units[unit];
    if (forms && Number.isInteger(count) && count <= MOST_COUNTED)
      return count === 1 ? forms.one : forms.other.replace('{count}', String(count));
    return live(unit)(count);
  };
  return {
    date(iso) {
      const [year, month, day] = iso.split('-').map(Number);
      return (dates[(month as number) - 1] as string)
        .replace('{day}', day === 1 ? firstDay : String(day))
        .replace('{year}', String(year));
    },
    duration(iso) {
      const parts = durationParts(iso).map(([letter, count]) => period(UNIT_OF[letter] as string, count));
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
