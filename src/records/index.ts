/** The records of processing activities of Art. 30: rows for tables, a document for reading, and data. */
export { controllerRecord } from './controller.ts';
export { recordData } from './data.ts';
export { recordDraft } from './document.ts';
export { processorRecord } from './processor.ts';
export type { Cell, Column, Line, RecordTable } from './rows.ts';
export { recordWriter } from './writer.ts';
