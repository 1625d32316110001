import type { Finding } from '../findings/index.ts';

/** What a reporter prints. */
export interface Report {
  /** The day whose law was applied. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
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
