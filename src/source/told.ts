import type { ErrorCode } from 'yaml';
import { type Fault, inQuotes } from '../findings/index.ts';
import { badIndent, badYaml, colonInText, needsQuotes, notClosed, tab } from './faults.ts';
import { dashOf, dashTold, insideCurly } from './typographic.ts';

/** A fault of syntax in words for whoever wrote the line. */
export interface Told {
  readonly fault: Fault;
  readonly message: string;
  readonly help?: string;
}

/** What the parser's code and message mean, which it noticed in this line. */
export function tell(code: ErrorCode, message: string, line: string): Told {
  const dash = dashOf(line);
  if (dash) return dashTold(dash);
  const quoted = colonInside(line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && quoted)
    return {
      fault: colonInText,
      message: 'the text holds a colon followed by a space, which YAML reads as a key',
      help: `Put it in quotes: \`${quoted}\``,
    };
  const [, told] = BY_MESSAGE.find(([pattern]) => pattern.test(message)) ?? [];
  if (told) return told;
  if (message.startsWith('Implicit')) return missingColon(line);
  return BY_CODE[code] ?? { fault: badYaml, message: 'this line cannot be read as YAML' };
}

/** A key that stands further in than the line above, whose value is there already. */
export function tooFarIn(code: ErrorCode, line: string, below: string): Told | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const [, indent, key] = /^((?: |- )*)([\w-]+): +[^\s|>]/.exec(line) ?? [];
  const [, deeper, next] = /^( +)([\w-]+):(?: |$)/.exec(below) ?? [];
  if (indent === undefined || deeper === undefined || deeper.length <= indent.length) return undefined;
  return {
    fault: badIndent,
    message: `\`${next}:\` on the next line stands further in than \`${key}:\`, which has its value already`,
    help: 'Begin both in the same column.',
  };
}

const BEGINS_IN_LINE: Told = {
  fault: badIndent,
  message: 'a map or list begins here in the line of its key',
  help: 'Begin it on the next line, two spaces further in.',
};

/** Codes stand for more than one thing: where the message tells them apart, it decides. */
const BY_MESSAGE: readonly (readonly [pattern: RegExp, told: Told])[] = [
  [
    /closing|end with/,
    {
      fault: notClosed,
      message: 'a quotation mark or bracket that opens here is not closed',
      help: 'Close it where the text or list ends, and start the lines between further in than the line that opens it.',
    },
  ],
  [
    /^Unexpected flow-\w+-end/,
    {
      fault: badYaml,
      message: 'a bracket closes here that was not opened',
      help: 'Delete it. If it is part of a text, put the text in quotes.',
    },
  ],
  [
    /^Missing ,/,
    {
      fault: badYaml,
      message: 'a comma is missing before this',
      help: 'What stands in brackets is separated by commas: `[one, two]`.',
    },
  ],
  [
    /^Comments must/,
    {
      fault: badYaml,
      message: 'a `#` follows without a space before it',
      help: 'Put a space before the `#` of a comment. If it is part of a text, put the whole text in quotes.',
    },
  ],
  [
    /^Block scalars with/,
    {
      fault: badIndent,
      message: 'the empty lines above this text hold more spaces than the text has before it',
      help: 'Delete the spaces in the empty lines.',
    },
  ],
  [
    /^A block sequence/,
    {
      fault: badIndent,
      message: 'a list item with `- ` stands here among keys',
      help: 'Put the list below a key of its own.',
    },
  ],
  [/on same line with key/, BEGINS_IN_LINE],
];

const BY_CODE: Partial<Record<ErrorCode, Told>> = {
  BAD_INDENT: { fault: badIndent, message: 'the line is not indented like its neighbours' },
  BLOCK_AS_IMPLICIT_KEY: BEGINS_IN_LINE,
  BLOCK_IN_FLOW: {
    fault: badIndent,
    message: 'a list with `- ` or a map on lines of its own stands inside brackets',
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
  NON_STRING_KEY: { fault: badYaml, message: 'a list or map stands where a key was expected' },
  KEY_OVER_1024_CHARS: { fault: badYaml, message: 'a key is longer than 1,024 characters' },
};

function missingColon(line: string): Told {
  const word = /^\s*(?:- )?([\w-]+)\s*$/.exec(line)?.[1];
  const [, key, value] = /^\s*(?:- )?([A-Za-z][\w-]*):([^\s/].*)$/.exec(line) ?? [];
  if (key)
    return { fault: badYaml, message: `a space is missing behind \`${key}:\``, help: `Write \`${key}: ${value}\`.` };
  const help = word
    ? `Write \`${word}: …\`.`
    : 'A key is followed by a colon and a space: `key: value`. What goes on with the text of the line above stands further in than its key.';
  return { fault: badYaml, message: 'the line has no key with a colon', help };
}

/** The line with its text in quotes, if a plain text in it holds a colon and a space. */
function colonInside(line: string): string | undefined {
  const [, key, value] = /^(\s*(?:- )*[\w-]+: +)([^"'[{|>#\s].*: .*)$/.exec(line) ?? [];
  const text = value?.trim();
  return key && text ? `${key.trim()} ${inQuotes(insideCurly(text) ?? text)}` : undefined;
}
