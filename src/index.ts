/** The public API: a policy's files in, findings and outputs out. */
export { type CoverageOptions, type CoverageResult, coverage } from './audit.ts';
export { type CheckResult, type CompileResult, check, compile } from './compile.ts';
export type {
  AnswerPlace,
  ArticleCoverage,
  Coverage,
  DocumentCoverage,
  LimbCoverage,
  Missing,
  Status,
} from './coverage/index.ts';
export type { Fault, Finding, Position, Severity, SourceFile, Span, Unchecked } from './findings/index.ts';
export { position } from './findings/index.ts';
export { FORMATS, type OutputFile } from './outputs.ts';
export { type CompileOptions, type InputFile, type Stage, UsageError } from './request.ts';
export { policySchema } from './schema/index.ts';
