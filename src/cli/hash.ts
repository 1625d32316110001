// Stands in for src/hash/ in the program of the command line: see `nodesHash` in scripts/build.mjs.

/** The SHA-256 of a text (as UTF-8) or of bytes, in small hexadecimal digits. */
export async function sha256(content: string | Uint8Array): Promise<string> {
  return (await hashOf(content)).digest('hex');
}

/** The same in base64, as a Content-Security-Policy has it. */
export async function sha256Base64(content: string): Promise<string> {
  return (await hashOf(content)).digest('base64');
}

/** Node's module is loaded at first use: that takes 4 ms, and a check needs no hash. */
async function hashOf(content: string | Uint8Array) {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(content);
}
