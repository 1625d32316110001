import { formats } from '../schema/index.ts';
import { HIDDEN } from '../source/index.ts';

/** A value as JSON on one line, without characters that cannot be seen: for comments. */
export function quoted(value: unknown): string {
  return JSON.stringify(value).replace(HIDDEN, (sign) => sign.split('').map(escaped).join(''));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Whether a policy would refuse a text for what cannot be seen in it. */
function hides(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

// What comes along with words that were copied from a page. It says nothing, and a policy would refuse it.
const NO_WIDTH = /[\u200b\u2060\ufeff]/g;

/** The text of a document as Markdown that shows it as it is. */
export function asText(text: string): string | undefined {
  const plain = text
    .replace(NO_WIDTH, '')
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(?:34|38|39|60|62)|quot|amp|apos|lt|gt);/g, (sign) => ENTITIES[sign] ?? sign);
  if (hides(plain) || /&#?\w{1,40};/.test(plain)) return undefined;
  const lines = plain.split(/\s*\n\s*/).map((line) =>
    startOf(
      line
        .trim()
        .replace(/[ \t]+/g, ' ')
        .replace(MARKS, '\\$&'),
    ),
  );
  const whole = lines.join('\n');
  return whole === '' || whole.length > 20_000 ? undefined : whole;
}

// Some documents were taken from pages, with the characters still written as HTML does.
const ENTITIES: Readonly<Record<string, string>> = {
  '&#34;': '"',
  '&quot;': '"',
  '&#38;': '&',
  '&amp;': '&',
  '&#39;': "'",
  '&apos;': "'",
  '&#60;': '<',
  '&lt;': '<',
  '&#62;': '>',
  '&gt;': '>',
};
const MARKS = /[\\`*_[\]<~|{}]/g;

function startOf(line: string): string {
  return line.replace(/^(?:[#>+=-]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** The same on one line: for names of categories and titles. */
export function asTitle(text: string): string | undefined {
  return asText(text.replace(/\s+/g, ' '));
}

/** Plain characters on one line. */
export function asLine(text: string): string | undefined {
  const line = text.replace(NO_WIDTH, '').replace(/\s+/g, ' ').trim();
  return line !== '' && line.length <= 500 && !hides(line) ? line : undefined;
}

/** A text if it has a format of the policy language. */
export function as(format: string): (text: string) => string | undefined {
  return (text) => (formats[format]?.(text) && !hides(text) ? text : undefined);
}

/** Ids that are taken, with the number that was last put behind each. */
export type Ids = Map<string, number>;

/** An id that a reader recognises, which none of `used` is. */
export function idFor(name: string, used: Ids): string {
  const letters = name
    .replace(/ß/g, 'ss')
    .replace(/§+/g, ' par ')
    .replace(/[äöü]/gi, (sign) => `${sign}e`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const words = letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  const base = shortened(words) || 'entry';
  let count = used.get(base) ?? 1;
  let id = base;
  while (used.has(id)) id = `${base}-${++count}`;
  used.set(base, count);
  if (id !== base) used.set(id, 1);
  return id;
}

/** At most 40 characters, and no word cut in two; a letter alone at the end is the rest of one, as of "e-mail". */
function shortened(words: string): string {
  if (words.length <= 40) return words;
  const whole = words
    .slice(0, 41)
    .replace(/-[^-]*$/, '')
    .slice(0, 40);
  return whole.replace(/(?:-.)*-*$/, '') || whole;
}
