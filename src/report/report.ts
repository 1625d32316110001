import { capital, type Finding, position, type Span, type Unchecked } from '../findings/index.ts';

/** What a reporter prints. */
export interface Report {
  /** The day whose law was applied. */
  readonly asOf: string;
  /** The version of policyc. */
  readonly version: string;
  readonly findings: readonly Finding[];
  /** What errors kept from being looked at. Default: nothing. */
  readonly unchecked?: Unchecked;
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
  /** What errors kept from being looked at, as `outlook` has it. Default: nothing. */
  readonly outlook?: string | undefined;
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

const UNCHECKED: Readonly<Record<Unchecked, string>> = {
  facts: 'facts, references and the law are',
  references: 'references and the law are',
  law: 'the law is',
};

/** What else may be wrong, where errors kept it from being looked at: "the law is checked once the error is mended". */
export function outlook({ findings, unchecked }: Pick<Report, 'findings' | 'unchecked'>): string | undefined {
  if (!unchecked) return undefined;
  const { errors } = summaryOf(findings);
  return `${UNCHECKED[unchecked]} checked once ${errors === 1 ? 'the error is' : 'the errors are'} mended`;
}

/** What errors kept from being looked at, as a sentence. */
export interface Gap {
  /** The folder of the policy, where several were asked for. */
  readonly dir?: string;
  readonly text: string;
  /** Whether nothing of the policy could be looked at. */
  readonly failed: boolean;
}

/** What was not looked at, in the one policy or in each of several. */
export function gapsIn(report: Pick<Report, 'findings' | 'unchecked' | 'policies'>): Gap[] {
  const of: readonly Partial<PolicyResult>[] = report.policies ?? [{ outlook: outlook(report) }];
  return of.flatMap(({ dir, code, outlook: next }) => {
    const failed = code === 2;
    const words = failed ? 'it could not be done' : next;
    return words === undefined ? [] : [{ ...(dir !== undefined && { dir }), text: `${capital(words)}.`, failed }];
  });
}

/** A gap in one line: "apps/web/policy: The law is checked once the error is mended." */
export function gapText({ dir, text }: Pick<Gap, 'dir' | 'text'>): string {
  return dir === undefined ? text : `${dir}: ${text}`;
}

/** What programs learn of each of several policies. */
export function policyEntries({ policies }: Report): object[] | undefined {
  return policies?.map(({ dir, asOf, code }) => ({ dir, asOf, code }));
}

/** The numbers in words, and what is still to be looked at: what a report ends with. */
export function conclusion(
  report: Pick<Report, 'findings' | 'unchecked'>,
  emphasis?: (text: string) => string,
): string {
  return [totals(report.findings, emphasis), outlook(report) ?? []].flat().join('; ');
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
