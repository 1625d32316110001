const OPEN = '\uE000';
const CLOSE = '\uE001';
const AT_START = new RegExp(`^${OPEN}(\\d+)${CLOSE}`);
const ANYWHERE = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** The text that stands for hole number `index` until Markdown has been read; Markdown sees a letter in it, no markup. */
export function holeMark(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** Whether a text has the mark of a hole. */
export function hasHole(text: string): boolean {
  return text.includes(OPEN);
}

/** Where the first mark begins; undefined where there is none. */
export function holeStart(text: string): number | undefined {
  const at = text.indexOf(OPEN);
  return at === -1 ? undefined : at;
}

/** The mark with which a text begins, and its number; undefined where it begins with something else. */
export function holeAt(text: string): { readonly raw: string; readonly index: number } | undefined {
  const match = AT_START.exec(text);
  return match ? { raw: match[0], index: Number(match[1]) } : undefined;
}

/** The words of a text and the numbers of the holes between them. */
export function splitAtHoles(text: string): (string | number)[] {
  return text.split(ANYWHERE).map((part, index) => (index % 2 === 1 ? Number(part) : part));
}
