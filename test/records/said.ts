import { analyse } from '../../src/compile.ts';
import type { CompileOptions } from '../../src/index.ts';
import type { Cell, RecordTable } from '../../src/records/index.ts';
import { BEFORE_THE_LAW, options, shown } from '../policy.ts';

/** A record of the base with `yaml` laid over it, in its first language; fails with the findings where it was not made. */
export async function tableOf(
  id: RecordTable['id'],
  yaml: string,
  more: Partial<CompileOptions> = {},
): Promise<RecordTable> {
  const { built, findings } = await analyse(options(yaml, { ...BEFORE_THE_LAW, ...more }));
  const found = built?.records.find(({ table }) => table.id === id);
  if (!found) throw new Error(findings.map(shown).join('\n'));
  return found.table;
}

/** What the rows of a record say, each by column: its lines, or its day. */
export async function rowsOf(...of: Parameters<typeof tableOf>): Promise<Record<string, readonly string[] | string>[]> {
  const { columns, rows } = await tableOf(...of);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index]?.id, said(cell)])));
}

function said(cell: Cell): readonly string[] | string {
  return 'date' in cell ? cell.date : cell.lines.map((line) => line.map(({ text }) => text).join(''));
}
