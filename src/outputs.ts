import { type RecordTable, recordPage } from './records/index.ts';
import { toCsv, toXlsx } from './export/index.ts';
import { renderers } from './render/index.ts';
import type { PageWords } from './render/index.ts';
import type { Notice } from './tree/index.ts';
