import type { Text } from '../tree/index.ts';

/** One record of processing activities as a table, in one language: what the exporters write and `records/document.ts` turns into a page. */
export interface RecordTable {
  readonly id: 'controller' | 'processor';
  /** The BCP 47 tag of its language. */
  readonly locale: string;
  readonly title: string;
  /** Names and contact details that stand on top: label and lines. */
  readonly parties: readonly { readonly label: string; readonly lines: readonly Line[] }[];
  readonly columns: readonly Column[];
  /** One row an activity (or a client), as many cells as columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  /** Stable name, for JSON and tests: `purposes`. */
  readonly id: string;
  /** The limb of Art. 30(1) or 30(2) that it answers, as `gdpr:30(1)(b)`. */
  readonly limb?: string;
  readonly head: string;
  /** Width wanted in a spreadsheet, in characters. */
  readonly width: number;
}

/** Lines of text, or a day. An empty list of lines is an empty cell. */
export type Cell = { readonly lines: readonly Line[] } | { readonly date: string };

/** One line: runs of text, each of which remembers the YAML that it comes from. */
export type Line = readonly Text[];

/** Words of the record's own. */
export function own(text: string): Text {
  return { type: 'text', text };
}
