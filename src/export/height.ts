// Of the standard font; Excel shows no row that is higher than the second.
const LINE = 15;
const HIGHEST = 409;

/**
 * The height of a row in points in which all of its texts can be read, rather too high than too low; `widths` are those
 * of the columns in characters. Excel would find it by itself, LibreOffice shows the first line only.
 */
export function heightOf(texts: readonly (string | undefined)[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => (text === undefined ? 1 : linesOf(text, widths[column] ?? 1)));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

/** In digits, by which spreadsheets measure columns. Letters are narrower, which makes up for where words break. */
function widthOf(line: string): number {
  const wide = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  return line.length + (wide?.length ?? 0);
}
