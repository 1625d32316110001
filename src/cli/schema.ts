import { policySchema } from '../schema/index.ts';
import { write } from './terminal.ts';

/** Prints the JSON Schema of the policy language. Gives the exit code. */
export async function schema(): Promise<number> {
  write(1, await policySchema());
  return 0;
}
