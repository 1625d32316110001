/**
 * What the platform's Intl says of a language. Asking it takes some 15 ms, and releases of Node differ: of our own
 * languages it is asked when the package is built, and kept.
 */
export interface IntlForms {
  /** The names of countries by ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<string, string>>;
  /** What stands between the items of a list, "a, b and c". */
  readonly list: Joints;
  /** The same for items of which each is one possibility, "a, b or c". */
  readonly choice: Joints;
  /** A day of each month, January first: "{day} January {year}". */
  readonly dates: readonly string[];
  /** A period by its unit, where the language has one form for 1 and one for all other counts up to 999. */
  readonly units: Readonly<Record<string, UnitForms>>;
}

/** What stands between the items of a list: of two, and of more before the last and before the others. */
export interface Joints {
  readonly two: string;
  readonly middle: string;
  readonly last: string;
}

/** A unit with the count 1, and with any other, for which `{count}` stands. */
export interface UnitForms {
  readonly one: string;
  readonly other: string;
}

/** The units of durations. */
export const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** The largest count that a kept form has; beyond it languages group digits. */
export const MOST_COUNTED = 999;

/** The forms of a language; `intl` is the tag that Intl is asked for. */
export function intlForms(intl: string, countryCodes: Iterable<string>): IntlForms {
  const names = new Intl.DisplayNames(intl, { type: 'region' });
  return {
    countries: Object.fromEntries([...countryCodes].map((code) => [code, names.of(code) ?? code])),
    list: jointsOf(intl, 'conjunction'),
    choice: jointsOf(intl, 'disjunction'),
    dates: datesIn(intl),
    units: Object.fromEntries(UNITS.flatMap((unit) => unitForms(unit, periodsIn(intl, unit)) ?? [])),
  };
}

/** How a language writes a number of units. */
export function periodsIn(intl: string, unit: string): (count: number) => string {
  const format = new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long' });
  return (count) => format.format(count);
}

function jointsOf(intl: string, type: 'conjunction' | 'disjunction'): Joints {
  const [two] = between(intl, type, 2);
  const [middle, , last] = between(intl, type, 4);
  return { two: two as string, middle: middle as string, last: last as string };
}

function between(intl: string, type: 'conjunction' | 'disjunction', length: number): string[] {
  const parts = new Intl.ListFormat(intl, { type }).formatToParts(Array.from({ length }, () => 'x'));
  return parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
}

function datesIn(intl: string): string[] {
  const format = new Intl.DateTimeFormat(intl, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(new Date(Date.UTC(2018, month, 20)))
      .map(({ type, value }) => (type === 'day' || type === 'year' ? `{${type}}` : value))
      .join(''),
  );
}

function unitForms(unit: string, written: (count: number) => string): [string, UnitForms][] | undefined {
  const forms = { one: written(1), other: written(2).replace('2', '{count}') };
  for (let count = 2; count <= MOST_COUNTED; count++)
    if (forms.other.replace('{count}', String(count)) !== written(count)) return undefined;
  return [[unit, forms]];
}
