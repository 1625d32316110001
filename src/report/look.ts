/** How a reporter prints; only those for people look at it. */
export interface Look {
  readonly color: boolean;
  /** Columns to wrap at; undefined where the output is no terminal. */
  readonly width?: number;
}

const COLORS = { error: 31, warning: 33, info: 36, bold: 1, quiet: 2 } as const;

/** A color, by what is printed in it. */
export type Color = keyof typeof COLORS;

/** Text in a color, where colors are wanted. */
export function paint({ color }: Look, name: Color, text: string): string {
  return color ? `\u001b[${COLORS[name]}m${text}\u001b[0m` : text;
}

/** Text three columns in, wrapped on a terminal. */
export function indented(text: string, { width }: Look): string {
  return wrapped(text, 3, width && Math.max(40, width)).join('\n');
}

/** The lines of a text that begin at a column and end before another, as far as words are not longer. Default: one line. */
export function wrapped(text: string, column: number, width = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && column + line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(column) + each);
}
