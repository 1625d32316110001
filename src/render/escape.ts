const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader of HTML takes a bare carriage return for a line feed.
  '\r': '&#13;',
};

// Most texts hold nothing to escape; one look tells.
const TO_ESCAPE = /[\0&<>"'\r\ud800-\udfff]/;

/** Text as HTML text, or as the value of an attribute in quotes. */
export function escapeHtml(text: string): string {
  if (!TO_ESCAPE.test(text)) return text;
  return writable(text).replace(/[&<>"'\r]/g, (character) => ESCAPES[character] as string);
}

/** Text that a file can hold: characters that neither UTF-8 nor HTML has are replaced by the sign for that, U+FFFD. */
export function writable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
