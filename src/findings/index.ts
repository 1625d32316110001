/** Findings: what can be wrong, where it is wrong, and how it is told. */

export { ACTIVITY, NOTICE, PUBLISHED, slip, WAIVER } from './examples.ts';
export {
  type Checked,
  type Examples,
  type Fault,
  type Finding,
  finding,
  inOrder,
  isOpenError,
  type Jurisdiction,
  type Problem,
  type Severity,
  type Unchecked,
} from './finding.ts';
export { didYouMean, proposals } from './nearest.ts';
export { beginningsOf, lineOf, lineText, type Position, position, type SourceFile, type Span, within } from './span.ts';
export { type Waiver, waive, waiverFaults } from './waivers.ts';
export { capital, excerpt, inQuotes, inQuotesIfShort } from './words.ts';
