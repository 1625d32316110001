import { CST, Lexer, Parser } from 'yaml';
import { type Finding, finding, inQuotes, type SourceFile } from '../findings/index.ts';
import { hiddenEscapes } from './characters.ts';
import { hashInText, notAllowed, tooDeep } from './faults.ts';
import { insideCurly } from './typographic.ts';

const MOST_NESTED = 50;
const MOST_FINDINGS = 10;

/** How many entries of one map are held as syntax, which takes ten times the memory of what it says. */
const PORTION = 256;
/** The parser looks back at the last entries for comments. */
const LOOKED_AT = 2;

/** What a character at the start of a token means, where policies do without it. */
const REFUSED: Record<string, string> = {
  '&': 'an anchor (`&`)',
  '*': 'an alias (`*`)',
  '!': 'a tag (`!`)',
  '%': 'a directive (`%`)',
};

/** Entries of a map below a key of the file, which are taken out of the syntax tree while the rest is read. */
export interface Portion {
  readonly key: string;
  /** A document that holds nothing else. */
  readonly document: CST.Document;
}

/**
 * The syntax tree of a file, or what must keep it from being composed: features that policies do without (thousands of
 * them would keep the composer busy for minutes), characters that an escape hides, and nesting that would overflow its
 * stack. Large maps leave it in portions.
 */
export function tokensOf(
  file: SourceFile,
  onPortion: (portion: Portion) => void,
): { readonly tokens: readonly CST.Token[] } | { readonly findings: readonly Finding[] } {
  const tokens: CST.Token[] = [];
  const findings: Finding[] = [];
  const parser = new Parser();
  const faultsOf = reviewer(file);
  for (const lexeme of new Lexer().lex(file.text)) {
    const start = parser.offset;
    findings.push(...faultsOf(lexeme, start));
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (findings.length >= MOST_FINDINGS) return { findings: findings.slice(0, MOST_FINDINGS) };
    // The stack has the document and each collection that is open; what closes a deeper one is the call stack's.
    if (parser.stack.length > MOST_NESTED + 1) return { findings: [nesting(file, start)] };
    const portion = portionOf(parser.stack);
    if (portion) onPortion(portion);
  }
  for (const token of parser.end()) tokens.push(token);
  if (findings.length > 0) return { findings };
  return { tokens };
}

const NONE: readonly Finding[] = [];

/** Tells of each piece of the text in turn what a policy does without, and what a reader of the file would not see. */
function reviewer(file: SourceFile): (lexeme: string, start: number) => readonly Finding[] {
  let isScalar = false;
  let words = '';
  return (lexeme, start) => {
    const [scalar, before] = [isScalar, words];
    isScalar = lexeme === '\u001f';
    words = scalar ? lexeme : words && /^ +$/.test(lexeme) ? words : '';
    if (scalar) return NONE;
    const refused = REFUSED[lexeme.charAt(0)];
    if (refused) return [refusal(file, start, lexeme.length, refused)];
    if (before && /^#[^\s#]/.test(lexeme)) return [cutOff(file, start, lexeme, before)];
    return lexeme.startsWith('"') && lexeme.includes('\\') ? hiddenEscapes(file, lexeme, start) : NONE;
  };
}

/** The entries that are complete, where the parser holds enough of them in a map below a key of the file. */
function portionOf([, top, map]: readonly CST.Token[]): Portion | undefined {
  if (top?.type !== 'block-map' || map?.type !== 'block-map' || map.items.length < PORTION) return undefined;
  const key = CST.resolveAsScalar(top.items.at(-1)?.key as CST.FlowScalar);
  if (!key) return undefined;
  const items = map.items.splice(0, map.items.length - LOOKED_AT);
  const { offset } = (items[0] as CST.BlockMap['items'][number]).key ?? map;
  return { key: key.value, document: { type: 'document', offset, start: [], value: { ...map, offset, items } } };
}

function cutOff(file: SourceFile, start: number, comment: string, words: string): Finding {
  const rest = comment.trimEnd();
  const whole = `${words} ${rest}`;
  return finding(hashInText, {
    at: { file, start, end: start + rest.length },
    message: `the text ends before this: YAML reads \`${rest}\` as a comment`,
    help: `Put it in quotes: \`${inQuotes(insideCurly(whole) ?? whole)}\`. If a comment is meant, put a space behind the \`#\`.`,
  });
}

function refusal(file: SourceFile, start: number, length: number, what: string): Finding {
  const at = { file, start, end: start + length };
  return finding(notAllowed, {
    at,
    message: `${what} stands here, which policies do without`,
    help: 'If it is part of a text, put the text in quotes.',
  });
}

function nesting(file: SourceFile, start: number): Finding {
  return finding(tooDeep, {
    at: { file, start, end: start + 1 },
    message: `more than ${MOST_NESTED} maps and lists stand inside each other here`,
  });
}
