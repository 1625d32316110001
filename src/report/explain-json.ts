import type { Fault } from '../findings/index.ts';
import { explain } from './explanation.ts';

/** Faults as one JSON object, for programs. */
export function explainJson(faults: readonly Fault[]): string {
  return `${JSON.stringify({ version: 1, rules: faults.map(explain) }, null, 2)}\n`;
}
