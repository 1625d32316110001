import type { RecordTable } from '../records/index.ts';
import { cellText, clean } from './text.ts';

// Excel and LibreOffice compute a cell whose first visible character is one of these signs, full-width ones included.
// With a German or French setting they divide at semicolons and take no notice of quotes within a line, so there a cell
// begins after each semicolon and line break of a text, too. Between two of those nothing is looked at twice.
const FORMULA = /(^|[;\n])(?=[\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800"]*[=+\-@＝＋－＠])/gu;

/**
 * A record as CSV (RFC 4180): a header and a row for each activity, text of any length. UTF-8 with a byte order mark,
 * by which spreadsheets recognise the encoding. Where a spreadsheet would compute a text, an apostrophe stands in
 * front: no other sign works in all of them, and a reader sees what it is for. What marks a draft is a line on top.
 */
export function toCsv(table: RecordTable, draft?: string): string {
  const rows = [
    ...(draft === undefined ? [] : [[field(clean(draft))]]),
    table.columns.map(({ head }) => field(clean(head))),
    ...table.rows.map((row) => row.map((cell) => field(cellText(cell)))),
  ];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function field(text: string): string {
  const safe = text.replace(FORMULA, "$1'");
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
