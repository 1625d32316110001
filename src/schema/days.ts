import { isDay } from '../calendar/index.ts';
import { spelling } from './countries.ts';

let months: Map<string, number> | undefined;

/** The number of a month, by its name or its first letters in English, German or French. */
function monthOf(name: string): number | undefined {
  months ??= new Map(
    ['en', 'de', 'fr'].flatMap((tag) =>
      (['long', 'short'] as const).flatMap((month) => {
        const names = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, index): [string, number] => [
          spelling(names.format(Date.UTC(2024, index, 1))).replace('.', ''),
          index + 1,
        ]);
      }),
    ),
  );
  return months.get(name);
}

/** Two numbers and a year, in whichever order the two are. */
const NUMBERS = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})$/;

/** A day as year, month and day, from the other ways to write one; nothing where day and month could be each other. */
export function asDay(text: string): string | undefined {
  const words = spelling(text);
  const [, year, second, third] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(words) ?? [];
  if (year) return iso(year, second, third);
  const [, first, mark, other, end] = NUMBERS.exec(words) ?? [];
  if (first && other) {
    // With full stops the day goes first; with strokes it does in Europe and does not in America.
    if (mark === '.' || Number(first) > 12 || first === other) return iso(end, other, first);
    return Number(other) > 12 ? iso(end, first, other) : undefined;
  }
  const [, day = '', name = '', last] = /^(\d{1,2})(?:\.|er|st|nd|rd|th)? ([^\s\d.]+)\.?,? (\d{4})$/.exec(words) ?? [];
  if (last) return iso(last, monthOf(name), day);
  const [, month = '', number = '', years] = /^([^\s\d.]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(words) ?? [];
  return years ? iso(years, monthOf(month), number) : undefined;
}

/** The two days that a text may stand for, by the European and by the American order; nothing where only one is meant. */
export function eitherDay(text: string): readonly [string, string] | undefined {
  const [, first, , other, year] = NUMBERS.exec(spelling(text)) ?? [];
  const [european, american] = [iso(year, other, first), iso(year, first, other)];
  if (!european || !american || asDay(text) !== undefined) return undefined;
  return isDay(european) && isDay(american) ? [european, american] : undefined;
}

function iso(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | undefined {
  if (!year || !month || !day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
