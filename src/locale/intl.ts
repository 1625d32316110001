/** The names of countries in a language as the platform has them. Releases of Node differ: of our languages they are kept. */
export function countriesIn(intl: string, codes: Iterable<string>): Record<string, string> {
  const names = new Intl.DisplayNames(intl, { type: 'region' });
  return Object.fromEntries([...codes].map((code) => [code, names.of(code) ?? code]));
}

/** What stands between the items of a list: of two, and of more before the last and before the others. */
export interface Joints {
  readonly two: string;
  readonly middle: string;
  readonly last: string;
}

/** The joints of a list in a language: of a conjunction "a, b and c", of a disjunction "a, b or c". */
export function listIn(intl: string, type: 'conjunction' | 'disjunction'): Joints {
  const [two] = between(intl, type, 2);
  const [middle, , last] = between(intl, type, 4);
  return { two: two as string, middle: middle as string, last: last as string };
}

function between(intl: string, type: 'conjunction' | 'disjunction', length: number): string[] {
  const parts = new Intl.ListFormat(intl, { type }).formatToParts(Array.from({ length }, () => 'x'));
  return parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
}
