/** From findings to text: one file a format. */
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Look, Report } from './report.ts';

/** The reporters by the name that `--reporter` asks for. */
export const reporters: Readonly<Record<'pretty' | 'json', (report: Report, look: Look) => string>> = { pretty, json };

export { printable } from './printable.ts';
export { type Look, type Report, summaryOf } from './report.ts';
