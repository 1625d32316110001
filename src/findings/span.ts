/** One input file as the shell read it. `path` is what findings print: relative to the working directory, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A stretch of a file, in UTF-16 offsets into `file.text`: `start` is inside, `end` is the first offset after it. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A place as people count: lines and columns start at 1, columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<SourceFile, number[]>();

/** The line and column of an offset. */
export function position(file: SourceFile, offset: number): Position {
  const starts = startsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** The file and line where a span begins: `policy/activities.yaml:42`. */
export function lineOf({ file, start }: Span): string {
  return `${file.path}:${position(file, start).line}`;
}

/** The text of a line (counted from 1), without its line break. */
export function lineText(file: SourceFile, line: number): string {
  const starts = startsOf(file);
  const end = starts[line] ?? file.text.length + 1;
  return file.text.slice(starts[line - 1], end - 1).replace(/\r$/, '');
}

/** Whether `inner` lies within `outer`, in the same file. */
export function within(inner: Span, outer: Span): boolean {
  return inner.file.path === outer.file.path && inner.start >= outer.start && inner.end <= outer.end;
}

/** Tells of a place whether one of some spans begins within it. */
export function beginningsOf(spans: Iterable<Span>): (place: Span) => boolean {
  const byFile = new Map<string, Set<number>>();
  for (const { file, start } of spans) byFile.set(file.path, (byFile.get(file.path) ?? new Set()).add(start));
  return ({ file, start, end }) => {
    const starts = byFile.get(file.path);
    for (let at = start; starts && at < end; at++) if (starts.has(at)) return true;
    return false;
  };
}

function startsOf(file: SourceFile): number[] {
  const known = lineStarts.get(file);
  if (known) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStarts.set(file, starts);
  return starts;
}
