import { Lexer, Marked, type Token } from 'marked';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const HOLE = new RegExp(`^${OPEN}(\\d+)${CLOSE}`);
const BETWEEN_HOLES = new RegExp(`${OPEN}(\\d+)${CLOSE}`);
const REFERENCE = /^\[\[([^[\]\n|]{0,200})(?:\|([^[\]\n]{0,500}))?\]\]/;

/** The text that stands for hole number `index` until Markdown has been read; Markdown sees a letter in it, no markup. */
export function holeMark(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** Whether a text has the mark of a hole. */
export function hasHole(text: string): boolean {
  return text.includes(OPEN);
}

/** The words of a text and the numbers of the holes between them. */
export function splitAtHoles(text: string): (string | number)[] {
  return text.split(BETWEEN_HOLES).map((part, index) => (index % 2 === 1 ? Number(part) : part));
}

const MOST_KEPT = 500;
const kept = new Map<string, Token[]>();

/**
 * The tokens of paragraphs, lists and tables; besides Markdown's own there are `hole` and `reference`. A template that
 * is filled for a thousand entries gives the same text each time but for the few ways through its conditions, since
 * values are holes: such a text is lexed once.
 */
export function lexBlocks(text: string): Token[] {
  const known = hasHole(text) ? kept.get(text) : undefined;
  if (known) return known;
  const tokens: Token[] = new Lexer({ ...marked.defaults }).lex(text);
  if (hasHole(text) && kept.size < MOST_KEPT) kept.set(text, tokens);
  return tokens;
}

/** The tokens of one line. */
export function lexLine(text: string): Token[] {
  return new Lexer({ ...marked.defaults }).inlineTokens(text);
}

const marked = new Marked({
  gfm: true,
  extensions: [
    {
      name: 'hole',
      level: 'inline',
      start: (text) => indexOrNone(text, OPEN),
      tokenizer(text) {
        const match = HOLE.exec(text);
        return match ? { type: 'hole', raw: match[0], index: Number(match[1]) } : undefined;
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
