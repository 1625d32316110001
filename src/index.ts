/** The public API: a policy's files in, findings and outputs out. */
export {
  type CheckResult,
  type CompileOptions,
  type CompileResult,
  check,
  compile,
  type InputFile,
  UsageError,
} from './compile.ts';
export type { Fault, Finding, Position, Severity, SourceFile, Span } from './findings/index.ts';
export { position } from './findings/index.ts';
export { FORMATS, type OutputFile } from './outputs.ts';
export { policySchema } from './schema/index.ts';
