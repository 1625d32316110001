/** Coverage: what each limb of Art. 13, 14 and 30 GDPR asks for, and where notices and records answer it. */
export { type Covered, coverageOf } from './coverage.ts';
export { coverageJson } from './json.ts';
export { type Audit, coverageDraft } from './page.ts';
export type {
  AnswerPlace,
  ArticleCoverage,
  Coverage,
  CoverageReport,
  DocumentCoverage,
  LimbCoverage,
  Missing,
  Status,
} from './report.ts';
export { coverageTable } from './table.ts';
