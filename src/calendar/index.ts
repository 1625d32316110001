/** Days of the calendar, as the law, a policy and the command line write them. */

/** A day as year, month and day: `2018-08-01`. Days compare as words do. */
export type IsoDate = string;

/** Whether a text is a day that there is, written so. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
