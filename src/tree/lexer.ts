import { Lexer, Marked, type Token, type Tokens } from 'marked';
import { hasHole, holeAt, holeStart } from './hole-mark.ts';

const REFERENCE = /^\[\[([^[\]\n|]{0,200})(?:\|([^[\]\n]{0,500}))?\]\]/;
const MOST_KEPT = 500;
const kept = new Map<string, Token[]>();

/**
 * The tokens of a text that was read before. A template that is filled for a thousand entries gives the same text each
 * time but for the few ways through its conditions, since values are holes: such a text is checked and lexed once.
 */
export function keptBlocks(text: string): Token[] | undefined {
  return hasHole(text) ? kept.get(text) : undefined;
}

const MOST_NESTED = 20;
const MOST_BRACKETS = 1000;

/** Words of a text that marked's depth, which is the call stack's, or its time, which grows with the square of the brackets, must not see. */
export function heavyIn(text: string): { readonly words: string; readonly message: string } | undefined {
  const nested = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){20,}/m.exec(text) ?? /(?:[*_[~]){80,}/.exec(text);
  if (nested)
    return {
      words: nested[0].trim(),
      message: `the text nests more than ${MOST_NESTED} lists, quotations or emphases`,
    };
  return text.length > MOST_BRACKETS && text.split('[').length > MOST_BRACKETS + 1
    ? { words: '[', message: `the text opens more than ${MOST_BRACKETS} square brackets` }
    : undefined;
}

/** The tokens of paragraphs, lists and tables; besides Markdown's own there are `hole` and `reference`. */
export function lexBlocks(text: string): Token[] {
  const tokens: Token[] = new Lexer({ ...marked.defaults }).lex(text);
  if (hasHole(text) && kept.size < MOST_KEPT) kept.set(text, tokens);
  return tokens;
}

/** The tokens of one line. */
export function lexLine(text: string): Token[] {
  return new Lexer({ ...marked.defaults }).inlineTokens(text);
}

/**
 * What a text must hold for marked's own patterns to be asked: they are large, take 50 ms to compile, and few texts have
 * a quotation, a table, HTML, an address, or a heading that is underlined.
 */
const SIGNS = {
  blockquote: /^ {0,3}>/,
  def: /^ {0,3}\[/,
  html: /^ {0,3}</,
  lheading: /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/,
  table: /\n {0,3}[|:-][|: -]*(?:\n|$)/,
  url: /^(?:(?:mailto|xmpp):|(?:https?|ftp):\/\/|www\.|[\w.+-]+@)/i,
};

/** Words in bold as nearly all are: nothing else within, a space or nothing before, and a space, a mark or nothing behind. */
const PLAIN_STRONG = /^\*\*([^\s*_~`[\]<>\\&!](?:[^*_~`[\]<>\\&!\n]*[^\s*_~`[\]<>\\&!])?)\*\*(?=[\s,.;:)]|$)/;

/** Bold and italic: plain bold is told without marked's patterns, which know every kind of punctuation there is. */
function emStrong(
  this: { readonly lexer: Lexer },
  text: string,
  _masked: string,
  before = '',
): Tokens.Strong | false | undefined {
  if (!text.startsWith('*') && !text.startsWith('_')) return undefined;
  const [raw, words] = (/^\s?$/.test(before) && PLAIN_STRONG.exec(text)) || [];
  if (raw === undefined || words === undefined) return false;
  return { type: 'strong', raw, text: words, tokens: this.lexer.inlineTokens(words) };
}

/** Leaves a text to marked's own method where it has the sign. */
function where(sign: RegExp): (text: string) => false | undefined {
  return (text) => (sign.test(text) ? false : undefined);
}

const marked = new Marked({
  gfm: true,
  tokenizer: {
    blockquote: where(SIGNS.blockquote),
    def: where(SIGNS.def),
    emStrong,
    html: where(SIGNS.html),
    lheading: where(SIGNS.lheading),
    table: where(SIGNS.table),
    url: where(SIGNS.url),
  },
  extensions: [
    {
      name: 'hole',
      level: 'inline',
      start: (text) => holeStart(text),
      tokenizer(text) {
        const found = holeAt(text);
        return found && { type: 'hole', ...found };
      },
    },
    {
      name: 'reference',
      level: 'inline',
      start: (text) => indexOrNone(text, '[['),
      tokenizer(text) {
        const match = REFERENCE.exec(text);
        return match ? { type: 'reference', raw: match[0], target: match[1], words: match[2] } : undefined;
      },
    },
  ],
});

function indexOrNone(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at === -1 ? undefined : at;
}
