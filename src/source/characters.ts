import { type Finding, finding, type SourceFile } from '../findings/index.ts';
import { hiddenCharacter } from './faults.ts';

const MOST = 10;

/**
 * Characters that nobody sees and that could hide words or turn the meaning of a line: control characters but tab and
 * line breaks, so that a carriage return stands before a line feed only; marks that turn the direction of writing; spaces and joiners of no width; fillers; a byte order mark; tag
 * characters; halves of a pair. Where a script needs one it may stand: a space of no width behind the letters of Thai,
 * Lao, Tibetan, Burmese and Khmer; a joiner behind an emoji or any letter that is not Latin. The non-joiner and the soft
 * hyphen only shape the words around them and may stand anywhere.
 */
export const HIDDEN =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|(?<![\u0e00-\u109f\u1780-\u17ff])\u200b|(?<![^\u0000-\u024f])\u200d|\udb40[\udc00-\udc7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that nobody sees and that could turn the meaning of a line; the first ten of a file. */
export function hiddenCharacters(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  for (const match of file.text.matchAll(HIDDEN)) {
    // A file may begin with a byte order mark.
    if (match[0] === '\ufeff' && match.index === 0) continue;
    const at = { file, start: match.index, end: match.index + match[0].length };
    findings.push(
      finding(hiddenCharacter, {
        at,
        message: `the character ${codePoint(match[0])} stands here, which cannot be seen`,
      }),
    );
    if (findings.length === MOST) break;
  }
  return findings;
}

// A space that no line may break at, where YAML needs one of the ordinary kind: before or behind a dash, or behind a key.
const WIDE = /(?<=^ *(?:- +)*-?|^ *(?:- +)*[\w-]{1,80}:)[\u00a0\u2007\u202f\u3000]+/gm;

/** Spaces that came from a text processor and do not divide what YAML would have them divide. */
export function wideSpaces(file: SourceFile): Finding[] {
  return [...file.text.matchAll(WIDE)].slice(0, MOST).map(({ 0: spaces, index }) =>
    finding(hiddenCharacter, {
      at: { file, start: index, end: index + spaces.length },
      message: `the space here is the character ${codePoint(spaces)}, which looks like a space and is none to YAML`,
      help: 'Type an ordinary space in its place.',
    }),
  );
}

// Each escape of a text in double quotes; two that make up one character together.
const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;

const LINE_FEED = /^\\(?:n|x0[aA]|u000[aA]|U0000000[aA])/;
const LONGEST_ESCAPE = 10;

/** The same characters where a text in double quotes, which begins at `start`, writes them as escapes. */
export function hiddenEscapes(file: SourceFile, quoted: string, start: number): Finding[] {
  const findings: Finding[] = [];
  let last = { end: 0, character: '' };
  for (const { 0: escape, index } of quoted.matchAll(ESCAPE)) {
    const before = index === last.end ? last.character : quoted.charAt(index - 1);
    const character = characterOf(escape);
    last = { end: index + escape.length, character };
    const after = LINE_FEED.test(quoted.slice(last.end, last.end + LONGEST_ESCAPE)) ? '\n' : '';
    if (!isHiddenBehind(before, character + after)) continue;
    const at = { file, start: start + index, end: start + last.end };
    const message = `\`${escape}\` stands for the character ${codePoint(character)}, which cannot be seen`;
    findings.push(finding(hiddenCharacter, { at, message, help: 'Delete it.' }));
    if (findings.length === MOST) break;
  }
  return findings;
}

const HERE = new RegExp(HIDDEN.source, 'y');

/** Whether what follows some text begins with a character that is hidden there. */
function isHiddenBehind(before: string, text: string): boolean {
  HERE.lastIndex = before.length;
  return HERE.test(before + text);
}

/** Escapes of one sign that stand for what cannot be seen. */
const BY_LETTER: Readonly<Record<string, string>> = {
  0: '\u0000',
  r: '\r',
  a: '\u0007',
  b: '\u0008',
  e: '\u001b',
  f: '\u000c',
  v: '\u000b',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};

/** What an escape stands for; the escape itself where nothing hides behind it, and where the parser tells that it is none. */
function characterOf(escape: string): string {
  if (!/^\\[xuU]/.test(escape)) return BY_LETTER[escape.slice(1)] ?? escape;
  const codes = escape.split(/\\[xuU]/).slice(1);
  const numbers = codes.map((code) => Number.parseInt(code, 16));
  return numbers.every((code) => code <= 0x10ffff) ? String.fromCodePoint(...numbers) : escape;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
