const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address as a browser reads it, if a notice may link to it: https, http, mailto or tel, without a password; else undefined. */
export function allowedHref(href: string): string | undefined {
  if (/[\u0000-\u0020\u007f-\u009f]/.test(href)) return undefined;
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !SCHEMES.has(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}

/** The address that dials a number as people write it: the zero in "+49 (0)331 123" is not dialled behind the code of a country. */
export function dialHref(phone: string): string {
  return `tel:${phone.replace(/^((?:\+|00)[^(]*)\(0\)/, '$1').replace(/[^+\d]/g, '')}`;
}
