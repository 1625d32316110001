import { Lexer, type YAMLError } from 'yaml';
import { type Finding, finding, lineText, position, type SourceFile } from '../findings/index.ts';
import { wideSpaces } from './characters.ts';
import { badIndent, notClosed } from './faults.ts';
import { tell, tooFarIn } from './told.ts';

const MOST = 20;

/** What is wrong with a file's syntax, in our words: one finding for a line and for what follows from it on the next. */
export function syntaxFindings(file: SourceFile, errors: readonly YAMLError[]): Finding[] {
  const findings: Finding[] = wideSpaces(file);
  // Whatever else is wrong follows from them.
  if (findings.length > 0) return findings;
  let last = Number.NEGATIVE_INFINITY;
  // A tab has no width: where one indents, the lines around it only seem to be indented wrongly.
  const hasTab = errors.some(({ code }) => code === 'TAB_AS_INDENT');
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const noticed = Math.min(pos[0], file.text.length - 1);
    const { line: seen } = position(file, noticed);
    const near = last + 1;
    if (seen <= near) {
      last = seen;
      continue;
    }
    const start = opening(file.text, message, pos[0]) ?? noticed;
    const { line, column } = position(file, start);
    const text = lineText(file, line);
    const { fault, ...told } = tooFarIn(code, text, lineText(file, line + 1)) ?? tell(code, message, text);
    if (line <= near || (hasTab && fault === badIndent)) continue;
    // Where one line is indented wrongly, its neighbours seem to be so as well.
    if (fault === badIndent && findings.length > 0 && !isKeyBetween(file, near, line)) continue;
    last = seen;
    const endOfLine = start - column + 1 + text.length;
    const at = { file, start, end: Math.max(start + 1, Math.min(pos[1], endOfLine)) };
    findings.push(finding(fault, { at, ...told }));
    // Nothing after a quotation mark or bracket that never closes, or never opened, is what it looks like.
    if (fault === notClosed || message.includes('in YAML stream') || findings.length === MOST) break;
  }
  return findings;
}

/** Whether a key of the policy itself begins on one of the lines, so that what follows it is judged anew. */
function isKeyBetween(file: SourceFile, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (/^[A-Za-z][\w-]*:/.test(lineText(file, line))) return true;
  return false;
}

/** What the lexer puts between pieces of the text, and no file has. */
const MARKS = ['\u0002', '\u0018', '\u001f'];

/** The parser notices an open quotation mark or bracket where its line or the file ends; the reader needs the place where it opens. */
function opening(text: string, message: string, noticed: number): number | undefined {
  const mark = /closing (['"])quote/.exec(message)?.[1];
  if (!mark && !message.includes('end with')) return undefined;
  const open: number[] = [];
  let at = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (at >= noticed) break;
    if (mark ? lexeme.startsWith(mark) : /^[[{]$/.test(lexeme)) open.push(at);
    if (!mark && /^[\]}]$/.test(lexeme)) open.pop();
    if (!MARKS.includes(lexeme)) at += lexeme.length;
  }
  return open.at(-1);
}
