/** From findings and faults to text: one file a format. */
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Look } from './look.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

/** The reporters by the name that `--reporter` asks for. */
export const reporters = { pretty, json, sarif, github, junit, gitlab } satisfies Readonly<
  Record<string, (report: Report, look: Look) => string>
>;

export { explainJson } from './explain-json.ts';
export { indexMarkdown, pageMarkdown } from './explain-markdown.ts';
export { listText, pageText } from './explain-text.ts';
export { type Explanation, explain } from './explanation.ts';
export { entryOf } from './json.ts';
export { type Color, type Look, paint, wrapped } from './look.ts';
export { printable, printableJson, printableLine } from './printable.ts';
export { conclusion, gapsIn, outlook, type PolicyResult, type Report, summaryOf, totals } from './report.ts';
export { cited, mending, sentence } from './wording.ts';
