import { type ErrorCode, Lexer, type YAMLError } from 'yaml';
import { type Fault, type Finding, finding, lineText, position, type SourceFile } from '../findings/index.ts';
import { badIndent, badYaml, colonInText, keyTwice, needsQuotes, notAllowed, notClosed, tab } from './faults.ts';

const MOST = 20;
/** What the lexer puts between pieces of the text, and no file has. */
const MARKS = ['\u0002', '\u0018', '\u001f'];
/** The one of them behind which words without quotes stand, or those below a `|`. */
const SCALAR = '\u001f';

/** The parser notices an open quotation mark or bracket where its line or the file ends; the reader needs the place where it opens. */
function opening({ text }: SourceFile, message: string, noticed: number): number | undefined {
  const mark = /closing (['"])quote/.exec(message)?.[1];
  if (!mark) return /^Flow .* end with/.test(message) ? openBracket(text, noticed) : undefined;
  const at = text.lastIndexOf(mark, noticed);
  return at === -1 ? undefined : at;
}

/** The innermost bracket that is open at a place. */
function openBracket(text: string, end: number): number | undefined {
  const open: number[] = [];
  let at = 0;
  let last = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (at >= end) break;
    if (last !== SCALAR && /^[[{]$/.test(lexeme)) open.push(at);
    if (last !== SCALAR && /^[\]}]$/.test(lexeme)) open.pop();
    if (last === SCALAR || !MARKS.includes(lexeme)) at += lexeme.length;
    last = last === SCALAR ? '' : lexeme;
  }
  return open.at(-1);
}

interface Told {
  readonly fault: Fault;
  readonly message: string;
  readonly help?: string;
}

/** What is wrong with a file's syntax, in our words: one finding for a line and for what follows from it on the next. */
export function syntaxFindings(file: SourceFile, errors: readonly YAMLError[]): Finding[] {
  const findings: Finding[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(opening(file, message, pos[0]) ?? pos[0], Math.max(0, file.text.length - 1));
    const { line } = position(file, start);
    if (line <= last + 1) {
      last = line;
      continue;
    }
    last = line;
    const { fault, ...told } = tell(file, code, message, start, line);
    findings.push(
      finding(fault, {
        at: { file, start, end: Math.max(start + 1, Math.min(pos[1], endOfLine(file, start))) },
        ...told,
      }),
    );
    // Nothing after a quotation mark or bracket that never closes is what it looks like.
    if (fault === notClosed || findings.length === MOST) break;
  }
  // A tab has no width: where one indents, the lines around it only seem to be indented wrongly.
  return findings.some(({ fault }) => fault === tab) ? findings.filter(({ fault }) => fault !== badIndent) : findings;
}

function tell(file: SourceFile, code: ErrorCode, message: string, start: number, line: number): Told {
  const text = lineText(file, line);
  const colon = colonInside(text);
  if (
    colon &&
    (code === 'BLOCK_AS_IMPLICIT_KEY' ||
      code === 'BAD_INDENT' ||
      code === 'UNEXPECTED_TOKEN' ||
      code === 'MULTILINE_IMPLICIT_KEY')
  )
    return {
      fault: colonInText,
      message: 'the text holds a colon followed by a space, which YAML reads as a key',
      help: `Put it in quotes: \`${colon}\``,
    };
  if (
    /closing|expected flow|end with|unterminated/i.test(message) ||
    (code === 'MISSING_CHAR' && /["'[{]/.test(file.text[start] ?? ''))
  )
    return { fault: notClosed, message: 'a quotation mark or bracket that opens here is not closed' };
  return (
    BY_CODE[code] ??
    (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY'
      ? missingColon(text)
      : { fault: badYaml, message: 'this line cannot be read as YAML' })
  );
}

const BY_CODE: Partial<Record<ErrorCode, Told>> = {
  BAD_INDENT: { fault: badIndent, message: 'the line is not indented like its neighbours' },
  BLOCK_AS_IMPLICIT_KEY: {
    fault: badIndent,
    message: 'a map or list begins here in the line of its key',
    help: 'Begin it on the next line, two spaces further in.',
  },
  BLOCK_IN_FLOW: {
    fault: badIndent,
    message: 'a list with `- ` or a text with `|` stands inside brackets',
    help: 'Separate the items of `[ ]` with commas.',
  },
  TAB_AS_INDENT: {
    fault: tab,
    message: 'the line is indented with a tab',
    help: 'Replace the tab with two spaces for each level.',
  },
  BAD_SCALAR_START: {
    fault: needsQuotes,
    message: 'the text begins with a character that means something else in YAML',
    help: 'Put the whole text in double quotes.',
  },
  BAD_DQ_ESCAPE: {
    fault: needsQuotes,
    message: 'a backslash in a text in double quotes begins a sign that YAML does not know',
    help: 'Write `\\\\` for a backslash, or use single quotes.',
  },
  DUPLICATE_KEY: { fault: keyTwice, message: 'the key is declared twice' },
  MULTIPLE_DOCS: {
    fault: notAllowed,
    message: 'a second document begins here, which policies do without',
    help: 'Remove the line `---`, or make a file of its own.',
  },
  NON_STRING_KEY: { fault: badYaml, message: 'a list or map stands where a key was expected' },
  KEY_OVER_1024_CHARS: { fault: badYaml, message: 'a key is longer than 1,024 characters' },
};

function missingColon(text: string): Told {
  const word = /^\s*(?:- )?([\w-]+)\s*$/.exec(text)?.[1];
  const help = word ? `Write \`${word}: …\`.` : 'A key is followed by a colon and a space: `key: value`.';
  return { fault: badYaml, message: 'the line has no key with a colon', help };
}

/** The line with its text in quotes, if a plain text in it holds a colon and a space. */
function colonInside(text: string): string | undefined {
  const [, key, value] = /^(\s*(?:- )*[\w-]+: +)([^"'[{|>#\s].*: .*)$/.exec(text) ?? [];
  return key && value ? `${key.trim()} "${value.trim().replaceAll('"', '\\"')}"` : undefined;
}

function endOfLine(file: SourceFile, start: number): number {
  const end = file.text.indexOf('\n', start);
  return end === -1 ? file.text.length : end;
}
