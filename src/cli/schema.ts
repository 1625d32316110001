import { policySchema } from '../schema/index.ts';
import { write } from './terminal.ts';

/** Prints the JSON Schema of the policy language. Gives the exit code. */
export function schema(): number {
  write(1, `${JSON.stringify(policySchema(), null, 2)}\n`);
  return 0;
}
