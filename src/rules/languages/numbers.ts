/** What languages put between thousands. */
const BETWEEN_THOUSANDS = /(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))/g;
/** Nothing behind the point: 10.00 is 10, and 9:00 is 9. */
const ROUND = /(?<=\d)[.,:]00(?![\d.,:]\d|\d)/g;
const AFTER_NOON = /(?<![\d:.])(\d|1[01])(?=(?::\d\d)?[ \u00a0\u202f]?p\.?m\b)/gi;

/**
 * The numbers of a text in the way that all languages have in common: months as numbers, hours from 0 to 24, nothing
 * between thousands, and no zero before the day and the month.
 */
export function numbersIn(text: string, months: readonly RegExp[]): string[] {
  if (!/\d/.test(text)) return [];
  const numbered = months
    .reduce((read, month, index) => read.replace(month, String(index + 1)), text)
    .replace(BETWEEN_THOUSANDS, '')
    .replace(ROUND, '')
    .replace(AFTER_NOON, (_, hour: string) => String(Number(hour) + 12));
  return numbered.match(/\d+/g)?.map((number) => number.replace(/^0(?=\d)/, '')) ?? [];
}

/** Patterns for the twelve months of a language, by how it writes a day: `2018-08-20` → "20 August 2018". */
export function monthsOf(date: (iso: string) => string): RegExp[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = date(`2018-${String(month + 1).padStart(2, '0')}-20`);
    return besideNumber(day.match(/\p{L}{2,}/u)?.[0] ?? day);
  });
}

/** The word alone may be another, as "May" is. */
function besideNumber(month: string): RegExp {
  const behind = String.raw`(?<=\d(?:\.|\p{L}{1,2})?[ \u00a0])${month}(?!\p{L})`;
  return new RegExp(String.raw`${behind}|(?<!\p{L})${month}(?=[ \u00a0]\d)`, 'gu');
}
