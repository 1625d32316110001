import { printable } from '../report/index.ts';
import { UsageError } from '../request.ts';
import { Failure } from './terminal.ts';

/** Why something could not be done, for stderr: in plain words, or as a fault of policyc itself with what helps to find it. */
export function failureText(error: unknown): string {
  if (error instanceof Failure || error instanceof UsageError) return printable(error.message);
  const details = printable(String((error as Error).stack ?? error));
  return `an error of policyc itself; please report it with what you did.\n${details}`;
}
