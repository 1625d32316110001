import { check as checkPolicy } from '../compile.ts';
import type { Finding } from '../findings/index.ts';
import { summaryOf } from '../report/index.ts';
import { type Common, print, request } from './common.ts';
import { progressOf } from './progress.ts';
import { expectRoom } from './room.ts';
import { note } from './terminal.ts';

/** The options of `policyc check`. */
export interface CheckOptions extends Common {
  readonly maxWarnings?: number;
}

/** Checks a policy and prints the findings. Gives the exit code. */
export async function check(folder: string, options: CheckOptions): Promise<number> {
  const asked = request(folder, options);
  await expectRoom(asked.files);
  const progress = progressOf(asked.files);
  const result = await checkPolicy({ ...asked, onStage: progress.show }).finally(progress.done);
  print(result, options);
  return verdict(result.findings, options);
}

/** The exit code that findings give, and why it is not 0 without an error. */
export function verdict(findings: readonly Finding[], options: CheckOptions): 0 | 1 {
  const { errors, warnings } = summaryOf(findings);
  if (errors > 0) return 1;
  if (options.maxWarnings === undefined || warnings <= options.maxWarnings) return 0;
  const there = warnings === 1 ? 'There is 1 warning' : `There are ${warnings} warnings`;
  note(`${there}; --max-warnings allows ${options.maxWarnings}.\n`);
  return 1;
}
