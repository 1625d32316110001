import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Cell, RecordTable } from '../records/index.ts';
import { heightOf } from './height.ts';
import { pieces } from './pieces.ts';
import { cellText, clean, lineText } from './text.ts';

// What stands frozen can't be scrolled: a higher top than this would leave a small screen no room for the rows.
const MOST_FROZEN = 20;
// Excel counts 29 February 1900, which there was not; an earlier day is another one in LibreOffice.
const FIRST_DAY = '1900-03-01';

// A font without name and size is another one in each program.
const FONT: NonNullable<CellStyle['font']> = { name: 'Calibri', size: 11, bold: true };
const TOP: CellStyle = { numFmt: '@', alignment: { vertical: 'top' } };
const TITLE: CellStyle = { ...TOP, font: { ...FONT, size: 14 } };
const TEXT: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
// Without lines of its own it would be cut where the words beside it begin.
const LABEL: CellStyle = { ...TEXT, font: FONT };
const DAY: CellStyle = { numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top' } };
const HEAD: CellStyle = {
  ...TEXT,
  font: FONT,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF1' } },
};

/** A row as text or days, and the style of each of its columns. */
interface Row {
  readonly values: CellValue[];
  style(column: number): CellStyle;
}

/**
 * A record as a workbook: title and parties on top, then a frozen header with filters and a row for each activity.
 * Text that is too long for a cell goes on in a row below, which begins with the same first cell.
 * What marks a draft is a row above the title. Same record, same bytes: the file carries no day of making.
 */
export async function toXlsx(table: RecordTable, draft?: string): Promise<Uint8Array> {
  const sheet = sheetOf(table, draft);
  return writeXlsx({
    sheets: [sheet],
    namedRanges: [printTitles(sheet)],
    // The library writes this day in any case, by default that of the build.
    properties: { title: clean(table.title), modified: new Date(0) },
    stringMode: 'inline',
  });
}

function sheetOf(table: RecordTable, draft?: string): WriteSheet {
  const marked: Row[] = draft === undefined ? [] : [{ values: [clean(draft)], style: () => TITLE }];
  const top = [...marked, ...topOf(table)];
  const head: Row = { values: table.columns.map((column) => clean(column.head)), style: () => HEAD };
  const rows = [...top, head, ...table.rows.flatMap(rowsOf)];
  const header = top.length + 1;
  const widths = table.columns.map(({ width }) => width);
  return {
    name: sheetName(table),
    rows: rows.map(({ values }) => values.map((value) => (typeof value === 'string' ? escaped(value) : value))),
    columns: table.columns.map(({ width }) => ({ width, style: TEXT })),
    cells: specialCells(rows),
    rowDefs: new Map(
      rows.map(({ values, style }, index) => {
        const lines = textsOf(values).map((text, column) => (style(column).alignment?.wrapText ? text : undefined));
        return [index, style(0) === TITLE ? {} : { height: heightOf(lines, widths) }];
      }),
    ),
    freezePane: { rows: header <= MOST_FROZEN ? header : 0, columns: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', scale: 70 },
    autoFilter: { range: `A${header}:${letters(table.columns.length)}${rows.length}` },
  };
}

/**
 * On paper the columns take several pages: each begins with the head and the names of the rows. The library has a setting
 * for that, but does not quote the name of the sheet, which Excel then finds damaged.
 */
function printTitles({ name, autoFilter }: WriteSheet) {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const header = /\d+/.exec(autoFilter?.range ?? '');
  return { name: '_xlnm.Print_Titles', range: `${sheet}!$A:$A,${sheet}!$${header}:$${header}`, scope: name };
}

/** The title, the parties with a row for each line, and an empty row. */
function topOf({ title, parties }: RecordTable): Row[] {
  const rows = parties.flatMap(({ label, lines }) =>
    lines
      .flatMap((line) => pieces(lineText(line)))
      .map(
        (words, index): Row => ({
          values: [index === 0 ? clean(label) : null, words],
          style: (column) => (column === 0 ? LABEL : TOP),
        }),
      ),
  );
  return [{ values: [clean(title)], style: () => TITLE }, ...rows, { values: [], style: () => TOP }];
}

/** One row, and more where a cell is too small for its text. */
function rowsOf(row: readonly Cell[]): Row[] {
  const columns = row.map(valuesOf);
  const height = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => {
    const values = columns.map((column, x) => column[index] ?? (x === 0 ? column[0] : undefined) ?? null);
    return { values, style: (column) => (values[column] instanceof Date ? DAY : TEXT) };
  });
}

function valuesOf(cell: Cell): CellValue[] {
  if ('date' in cell && cell.date >= FIRST_DAY) return [new Date(`${cell.date}T00:00:00Z`)];
  return pieces(cellText(cell));
}

function textsOf(values: readonly CellValue[]): (string | undefined)[] {
  return values.map((value) => (typeof value === 'string' ? value : undefined));
}

/** Cells that are not what the library makes of a text in their column by itself. */
function specialCells(rows: readonly Row[]): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  rows.forEach(({ values, style }, y) => {
    values.forEach((value, x) => {
      // Without runs the library takes "#N/A" for an error, and lets Excel drop spaces at either end.
      const runs = typeof value === 'string' && /^[#\s]|\s$/.test(value);
      if (style(x) !== TEXT || runs)
        cells.set(`${y},${x}`, { style: style(x), ...(runs && { richText: [{ text: escaped(value) }] }) });
    });
  });
  return cells;
}

/** Spreadsheets read `_x0041_` as an A; with its first character so written, it stays what it is. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** Excel allows 31 characters, forbids seven, an apostrophe at either end, and the name of its own list of changes. */
function sheetName({ title, id }: RecordTable): string {
  const allowed = clean(title)
    .replace(/[\\/?*[\]:\s\ufffd]+/g, ' ')
    .replace(/^[' ]+/, '');
  const short = allowed.length > 31 ? `${allowed.slice(0, 30).replace(/[\ud800-\udbff]$/, '')}…` : allowed;
  const name = short.replace(/[' ]+$/, '');
  return name === '' || /^history$/i.test(name) ? id : name;
}

function letters(count: number): string {
  return count > 26
    ? `${letters(Math.floor((count - 1) / 26))}${letters(((count - 1) % 26) + 1)}`
    : String.fromCharCode(64 + count);
}
