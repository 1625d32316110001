/** The SHA-256 of a text (as UTF-8) or of bytes, in small hexadecimal digits. */
export async function sha256(content: string | Uint8Array): Promise<string> {
  return Array.from(await digestOf(content), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same in base64, as a Content-Security-Policy has it. */
export async function sha256Base64(content: string): Promise<string> {
  return btoa(String.fromCharCode(...(await digestOf(content))));
}

async function digestOf(content: string | Uint8Array): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
