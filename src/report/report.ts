import { type Finding, position, type Span } from '../findings/index.ts';

/** What a reporter prints. */
export interface Report {
  /** The day whose law was applied. */
  readonly asOf: string;
  /** The version of policyc. */
  readonly version: string;
  readonly findings: readonly Finding[];
  /** Where several policies were asked for: each of them. */
  readonly policies?: readonly PolicyResult[];
}

/** What came of one of several policies. */
export interface PolicyResult {
  /** Its folder. */
  readonly dir: string;
  /** The day whose law was applied, unless it could not be read. */
  readonly asOf?: string;
  /** The exit code that it would have alone. */
  readonly code: 0 | 1 | 2;
}

/** The numbers of findings; waived ones count for themselves. */
export function summaryOf(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
  infos: number;
  waived: number;
} {
  const open = findings.filter(({ waived }) => !waived);
  const count = (severity: string) => open.filter(({ fault }) => fault.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: findings.length - open.length,
  };
}

/** The numbers in words: "1 error, 2 warnings (1 waived)". */
export function totals(findings: readonly Finding[], emphasis = (text: string) => text): string {
  const { errors, warnings, infos, waived } = summaryOf(findings);
  const counts = [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')].filter(Boolean);
  const more = waived > 0 ? ` (${waived} waived)` : '';
  return `${emphasis(counts.length > 0 ? counts.join(', ') : 'no findings')}${more}`;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Where a span begins, and the first place after it. */
export function regionOf({ file, start, end }: Span): {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
} {
  const { line, column } = position(file, start);
  const after = position(file, end);
  return { line, column, endLine: after.line, endColumn: after.column };
}
