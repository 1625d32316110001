import { type Finding, finding, type SourceFile } from '../findings/index.ts';
import { hiddenCharacter } from './faults.ts';

const MOST = 10;

/** Control characters but tab and line breaks; marks that turn the direction of writing; a byte order mark; halves of a pair. */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

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

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
