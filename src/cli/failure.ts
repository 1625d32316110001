import { UsageError } from '../request.ts';
import { Failure } from './terminal.ts';

/** Why something could not be done, for stderr: in plain words, or as a fault of policyc itself with what helps to find it. */
export function failureText(error: unknown): string {
  if (error instanceof Failure || error instanceof UsageError) return error.message;
  return `an error of policyc itself; please report it with what you did.\n${(error as Error).stack ?? error}`;
}
