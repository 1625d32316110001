import type { Cell, RecordTable } from '../records/index.ts';

// Spreadsheets compute what begins with one of these, also behind spaces and in their full-width forms.
const FORMULA = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/**
 * A record as CSV (RFC 4180): a header and a row for each activity. UTF-8 with a byte order mark, by which
 * spreadsheets recognise the encoding. Text that a spreadsheet would compute gets an apostrophe in front.
 */
export function toCsv(table: RecordTable): string {
  const rows = [
    table.columns.map(({ head }) => field(head)),
    ...table.rows.map((row) => row.map((cell) => field(cellText(cell)))),
  ];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** The words of a cell: its lines, or the day as ISO 8601. */
export function cellText(cell: Cell): string {
  if ('date' in cell) return cell.date;
  return cell.lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
