import { faults } from '../../faults.ts';
import { type Fault, type Finding, position, type SourceFile, type Span } from '../../findings/index.ts';

/** A finding as it goes from one thread to another: functions can't, so that its fault goes by its code. */
export type Packed = Omit<Finding, 'fault'> & { readonly code: string };

/** Packs findings with the lines alone that they are about, so that nobody keeps the texts of all policies. */
export function pack(findings: readonly Finding[]): Packed[] {
  const shorten = shortener(findings.flatMap(spansOf));
  return findings.map(({ fault, at, related, waived, ...said }) => ({
    ...said,
    code: fault.code,
    at: shorten(at),
    ...(related && { related: related.map((other) => ({ ...other, at: shorten(other.at) })) }),
    ...(waived && { waived: { ...waived, at: shorten(waived.at) } }),
  }));
}

/** The findings again. What several policies have in common, such as their templates, is told once. */
export function unpack(packed: readonly Packed[]): Finding[] {
  const byCode = new Map<string, Fault>(faults.map((fault) => [fault.code, fault]));
  const each = new Map<string, Finding>();
  for (const { code, ...said } of packed) {
    const { line, column } = position(said.at.file, said.at.start);
    const key = [code, said.at.file.path, line, column, said.message].join('\n');
    if (!each.has(key)) each.set(key, { ...said, fault: byCode.get(code) as Fault });
  }
  return [...each.values()];
}

function spansOf({ at, related = [], waived }: Finding): Span[] {
  return [at, ...related.map((other) => other.at), ...(waived ? [waived.at] : [])];
}

/** Moves spans into copies of their files in which all lines are empty but those where a span begins or ends. */
function shortener(spans: readonly Span[]): (span: Span) => Span {
  const needed = new Map<SourceFile, Set<number>>();
  for (const { file, start, end } of spans) {
    const lines = needed.get(file) ?? new Set();
    needed.set(file, lines.add(position(file, start).line).add(position(file, end).line));
  }
  const copies = new Map([...needed].map(([file, lines]) => [file, withLines(file, lines)]));
  return ({ file, start, end }) => {
    const { copy, starts } = copies.get(file) as Copy;
    const moved = (offset: number) => {
      const { line, column } = position(file, offset);
      return (starts[line - 1] as number) + column - 1;
    };
    return { file: copy, start: moved(start), end: moved(end) };
  };
}

interface Copy {
  readonly copy: SourceFile;
  /** Where its lines begin. */
  readonly starts: readonly number[];
}

function withLines({ path, text }: SourceFile, wanted: ReadonlySet<number>): Copy {
  const last = [...wanted].reduce((one, other) => Math.max(one, other), 0);
  const lines = text
    .split('\n')
    .slice(0, last)
    .map((line, index) => (wanted.has(index + 1) ? line : ''));
  let end = 0;
  const starts = lines.map((line) => {
    const start = end;
    end += line.length + 1;
    return start;
  });
  return { copy: { path, text: lines.join('\n') }, starts };
}
