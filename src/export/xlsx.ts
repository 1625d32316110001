import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Cell, RecordTable } from '../records/index.ts';
import { cellText } from './csv.ts';

// What a spreadsheet can hold in one cell.
const MOST_CHARACTERS = 32_767;

const TEXT: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const DAY: CellStyle = { numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top' } };
const HEAD: CellStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF1' } },
};
const TITLE: CellStyle = { font: { bold: true, size: 14 } };

/**
 * A record as a workbook: title and parties on top, then a frozen header with filters and a row for each activity.
 * Same record, same bytes: the file carries no day of making.
 */
export async function toXlsx(table: RecordTable): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [sheetOf(table)],
    properties: { title: table.title, modified: new Date(0) },
    stringMode: 'inline',
  });
}

function sheetOf(table: RecordTable): WriteSheet {
  const top: CellValue[][] = [
    [printable(table.title)],
    ...table.parties.map(({ label, lines }) => [printable(label), printable(lines.map(words).join('\n'))]),
    [],
  ];
  const head = top.length;
  const rows = [
    ...top,
    table.columns.map((column) => printable(column.head)),
    ...table.rows.map((row) => row.map(valueOf)),
  ];
  const last = `${letters(table.columns.length)}${rows.length}`;
  return {
    name: sheetName(table.title),
    rows,
    columns: table.columns.map(({ width }) => ({ width })),
    cells: stylesOf(table, rows, head),
    freezePane: { rows: head + 1, columns: 1 },
    autoFilter: { range: `A${head + 1}:${last}` },
  };
}

function stylesOf(
  table: RecordTable,
  rows: readonly (readonly CellValue[])[],
  head: number,
): NonNullable<WriteSheet['cells']> {
  const styles = new Map<string, { style: CellStyle }>();
  rows.forEach((row, y) => {
    row.forEach((value, x) => {
      const style = y === 0 ? TITLE : y === head ? HEAD : value instanceof Date ? DAY : TEXT;
      styles.set(`${y},${x}`, { style: y > 0 && y < head && x === 1 ? { numFmt: '@' } : style });
    });
  });
  return table.columns.length > 0 ? styles : new Map();
}

function valueOf(cell: Cell): CellValue {
  return 'date' in cell ? new Date(`${cell.date}T00:00:00Z`) : printable(cellText(cell));
}

function words(line: RecordTable['parties'][number]['lines'][number]): string {
  return line.map(({ text }) => text).join('');
}

/** Text that XML and spreadsheets can hold. A longer one than a cell can hold ends with a sign that says so. */
function printable(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
  return clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS - 5)} […]` : clean;
}

/** Excel allows 31 characters and forbids seven. */
function sheetName(title: string): string {
  return (
    title
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .trim() || 'Record'
  );
}

function letters(count: number): string {
  return count > 26
    ? `${letters(Math.floor((count - 1) / 26))}${letters(((count - 1) % 26) + 1)}`
    : String.fromCharCode(64 + count);
}
