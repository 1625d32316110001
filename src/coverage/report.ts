import type { Finding } from '../findings/index.ts';
import type { Coverage } from './coverage.ts';

/** What the reporters of coverage print. */
export interface CoverageReport {
  /** The day whose law was applied. */
  readonly asOf: string;
  /** Absent where the policy could not be read so far. */
  readonly coverage?: Coverage;
  readonly findings: readonly Finding[];
}
