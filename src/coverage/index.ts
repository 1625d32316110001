/** Coverage: what each limb of Art. 13, 14 and 30 GDPR asks for, and where notices and records answer it. */
export {
  type AnswerPlace,
  type ArticleCoverage,
  type Coverage,
  type Covered,
  coverageOf,
  type DocumentCoverage,
  type LimbCoverage,
  type Missing,
  type Status,
} from './coverage.ts';
export { coverageJson } from './json.ts';
export { type Audit, coverageDraft } from './page.ts';
export type { CoverageReport } from './report.ts';
export { coverageTable } from './table.ts';
