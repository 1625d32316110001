/** From rows and models to files for programs: one file a format. */
import type { RecordTable } from '../records/index.ts';
import type { Notice } from '../tree/index.ts';
import type { DocxPage } from './docx.ts';

export { toCsv } from './csv.ts';
export { toJson } from './json.ts';

/** A record as a workbook; its library is loaded at first use, since it is large. */
export async function toXlsx(table: RecordTable, draft?: string): Promise<Uint8Array> {
  return (await import('./xlsx.ts')).toXlsx(table, draft);
}

/** A notice as a document for Word; its library is loaded at first use, since it is large. */
export async function toDocx(notice: Notice, page: DocxPage): Promise<Uint8Array> {
  return (await import('./docx.ts')).toDocx(notice, page);
}
