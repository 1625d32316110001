import type { RecordTable } from '../records/index.ts';
import { cellText, clean } from './text.ts';

// Excel and LibreOffice compute a cell whose first visible character is one of these signs, full-width ones included.
// With a German or French setting they divide at semicolons and take no notice of quotes within a line, so there a cell
// begins after each semicolon and line break of a text, too. Between two of those nothing is looked at twice.
const FORMULA = /(^|[;\n])(?=[\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800"]*[=+\-@＝＋－＠])/gu;

// A spreadsheet takes a text that is nothing but a number for one, and drops zeros and digits of it: 007, 1e5, 1.10, 1/2.
const NUMBER = /^\s*\.?\d[\d\s.,:/-]*(?:e[+-]?\d+)?\s*$/i;
// These it shows as they are: whole numbers that it can hold, and days.
const KEPT = /^(?:0|[1-9]\d{0,14}|\d{4}-\d{2}-\d{2})$/;

/**
 * A record as CSV (RFC 4180): a header and a row for each activity, text of any length. UTF-8 with a byte order mark,
 * by which spreadsheets recognise the encoding. Where a spreadsheet would compute or change a text, an apostrophe stands
 * in front: no other sign works in all of them, and a reader sees what it is for. What marks a draft is a line on top.
 * Given row by row.
 */
export function* toCsv(table: RecordTable, draft?: string): Iterable<string> {
  yield '\ufeff';
  if (draft !== undefined) yield rowOf([clean(draft)]);
  yield rowOf(table.columns.map(({ head }) => clean(head)));
  for (const row of table.rows) yield rowOf(row.map(cellText));
}

function rowOf(texts: readonly string[]): string {
  return `${texts.map(field).join(',')}\r\n`;
}

function field(text: string): string {
  const isChanged = NUMBER.test(text) && !KEPT.test(text);
  const safe = (isChanged ? "'" : '') + text.replace(FORMULA, "$1'");
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
