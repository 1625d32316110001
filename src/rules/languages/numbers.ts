import { differ } from './differ.ts';

/** A text, and how its language writes a day: `2018-08-20` → "20 August 2018". */
interface Written {
  readonly text: string;
  date(iso: string): string;
}

/** Whether two texts have different numbers, also when months are read as numbers, and hours from 0 to 24. */
export function differentNumbers(a: Written, b: Written): boolean {
  // Few texts have days and hours, and to look for them takes longer.
  return differ(numbersIn(a.text), numbersIn(b.text)) && differ(numbersIn(inCommon(a)), numbersIn(inCommon(b)));
}

/** What languages put between thousands. */
const BETWEEN_THOUSANDS = /(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))/g;

/** The numbers that readers read, without the zero that some languages put before the day and the month. */
function numbersIn(text: string): string[] {
  const plain = text.replace(BETWEEN_THOUSANDS, '').match(/\d+/g) ?? [];
  return plain.map((number) => number.replace(/^0(?=\d)/, ''));
}

/** Nothing behind the point: 10.00 is 10, and 9:00 is 9. */
const ROUND = /(?<=\d)[.,:]00(?![.,:]?\d)/g;
const AFTER_NOON = /(?<![\d:.])(\d|1[01])(?=(?::\d\d)?[ \u00a0\u202f]?p\.?m\b)/gi;

function inCommon({ text, date }: Written): string {
  const names = monthsOf(date);
  return text
    .replace(new RegExp(names.join('|'), 'g'), (name, at: number) =>
      isInDate(text, at, at + name.length) ? String(names.indexOf(name) + 1) : name,
    )
    .replace(ROUND, '')
    .replace(AFTER_NOON, (_, hour: string) => String(Number(hour) + 12));
}

/** The names of the months, as they stand in days. */
function monthsOf(date: Written['date']): string[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = date(`2018-${String(month + 1).padStart(2, '0')}-20`);
    return day.match(/\p{L}{2,}/u)?.[0] ?? day;
  });
}

/** Whether a word stands beside a number: alone it may be another than a month, as "May" is. */
function isInDate(text: string, start: number, end: number): boolean {
  return /\d(?:\.|\p{L}{1,2})?[ \u00a0]$/u.test(text.slice(0, start)) || /^[ \u00a0]\d/.test(text.slice(end));
}
