// Stands in for src/hash/ in the program of the command line: see `nodesHash` in scripts/build.mjs.
import { createHash } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) or of bytes, in small hexadecimal digits. */
export async function sha256(content: string | Uint8Array): Promise<string> {
  return createHash('sha256').update(content).digest('hex');
}

/** The same in base64, as a Content-Security-Policy has it. */
export async function sha256Base64(content: string): Promise<string> {
  return createHash('sha256').update(content).digest('base64');
}
