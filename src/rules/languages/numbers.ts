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
  const { names, between } = monthsOf(date);
  const month = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu');
  return text
    .replace(month, (name, at: number) =>
      isInDate(text, at, at + name.length, between) ? String(names.indexOf(name) + 1) : name,
    )
    .replace(ROUND, '')
    .replace(AFTER_NOON, (_, hour: string) => String(Number(hour) + 12));
}

/** How a language writes the month of a day. */
interface Months {
  readonly names: readonly string[];
  /** The words that stand beside any month: "de" in "20 de agosto de 2018". */
  readonly between: readonly string[];
}

function monthsOf(date: Written['date']): Months {
  const days = Array.from({ length: 12 }, (_, month) => date(`2018-${String(month + 1).padStart(2, '0')}-20`));
  const words = days.map((day) => day.match(/\p{L}{2,}/gu) ?? [day]);
  const between = [...new Set(words[0])].filter((word) => words.every((others) => others.includes(word)));
  return { names: words.map((all) => all.find((word) => !between.includes(word)) ?? all.join(' ')), between };
}

/** Whether a word stands beside a number: alone it may be another than a month, as "May" is. */
function isInDate(text: string, start: number, end: number, between: readonly string[]): boolean {
  const word = between.length > 0 ? `(?:(?:${between.join('|')})[ \\u00a0])?` : '';
  const before = new RegExp(`\\d(?:\\.|\\p{L}{1,2})?[ \\u00a0]${word}$`, 'u');
  return before.test(text.slice(0, start)) || new RegExp(`^[ \\u00a0]${word}\\d`).test(text.slice(end));
}
