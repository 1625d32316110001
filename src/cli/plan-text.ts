import type { Change, Step } from '../publish/index.ts';
import { type Look, paint, printable } from '../report/index.ts';

/** Compares two texts line by line; it comes with the rest of publishing, which is loaded late. */
export type Compare = (before: readonly string[], after: readonly string[]) => readonly Change[];

const VERBS = { create: 'new', update: 'changed', same: 'unchanged', conflict: 'conflict' } as const;

/**
 * A plan for people: a line for each article, with what would change below it. Changes begin with + and -, so that the
 * text can stand in a comment as a diff; all else is set in by four columns, where no line can end a block of code.
 */
export function planText(steps: readonly Step[], compare: Compare, look: Look): string {
  const lines = steps.flatMap((step) => [headOf(step, look), ...changesIn(step, compare, look)]);
  return `${lines.join('\n')}\n${summaryOf(steps)}\n`;
}

/** The name of an article in one language: `main in en-us, article 360003412419`. */
export function nameOf({ target, article }: Pick<Step, 'target' | 'article'>): string {
  const { place, notice, locale } = target;
  const number = article === undefined ? '' : `, article ${article}`;
  const where = number === '' && 'section' in place ? `, in section ${place.section}` : number;
  return `${notice} in ${locale}${where}`;
}

function headOf(step: Step, look: Look): string {
  const verb = paint(look, step.kind === 'conflict' ? 'error' : 'bold', VERBS[step.kind]);
  const lines = step.kind === 'create' ? ` (${step.after.length} lines)` : '';
  return `${verb}: ${nameOf(step)}${lines}${step.why === undefined ? '' : `: ${line(step.why)}`}`;
}

const SIGNS = { added: '+', removed: '-', kept: ' ', gap: ' ' } as const;
const COLORS = { added: 'info', removed: 'error', kept: 'quiet', gap: 'quiet' } as const;

function changesIn({ kind, before, after }: Step, compare: Compare, look: Look): string[] {
  if (kind === 'create') return [];
  return compare(before, after).map((change) =>
    paint(look, COLORS[change.kind], `${SIGNS[change.kind]}   ${line(change.line)}`),
  );
}

function summaryOf(steps: readonly Step[]): string {
  const counts = (['create', 'update', 'conflict', 'same'] as const).map((kind) => {
    const count = steps.filter((step) => step.kind === kind).length;
    return count > 0 ? `${count} ${VERBS[kind]}` : '';
  });
  return `${counts.filter(Boolean).join(', ')}.`;
}

function line(text: string): string {
  return printable(text.replaceAll('\n', ' '));
}
