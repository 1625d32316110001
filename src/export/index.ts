/** From rows and models to files for programs: one file a format. */
import type { RecordTable } from '../records/index.ts';

export { toCsv } from './csv.ts';
export { toJson } from './json.ts';

/** A record as a workbook; its library is loaded at first use, since it is large. */
export async function toXlsx(table: RecordTable): Promise<Uint8Array> {
  return (await import('./xlsx.ts')).toXlsx(table);
}
