import type { Cell, RecordTable } from '../records/index.ts';

/** The words of a cell, one line below the other, or the day as ISO 8601. */
export function cellText(cell: Cell): string {
  return 'date' in cell ? cell.date : clean(cell.lines.map(written).join('\n'));
}

/** The words of one line of the parties, likewise. */
export function lineText(line: RecordTable['parties'][number]['lines'][number]): string {
  return clean(written(line));
}

/**
 * Text that every format can hold: line breaks are "\n" and a tab is a space. A control character or half of a
 * surrogate pair, which XML forbids, is the replacement character, so that one sees that something was there.
 */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

// Most texts hold nothing of it; one look tells.
const UNCLEAN = /(?!\n)\p{Cc}|[\p{Cs}\ufffe\uffff]/u;

function written(line: RecordTable['parties'][number]['lines'][number]): string {
  return line.map(({ text }) => text).join('');
}
