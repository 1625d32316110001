import type { Finding } from '../../findings/index.ts';
import { printableLine, totals } from '../../report/index.ts';
import type { Shard } from '../folders.ts';
import type { Done } from './work.ts';

/** What came of the policy in a folder. */
export interface Result extends Omit<Done, 'findings'> {
  readonly folder: string;
}

/** What somebody must know about a policy, each text with its folder before it. */
export function saidText({ folder, said }: Result): string {
  return said.map((text) => `${printableLine(folder)}: ${text}`).join('');
}

const WORDS: Readonly<Record<Result['outcome'], string>> = {
  written: 'written',
  current: 'up to date',
  outdated: 'not up to date',
  passed: 'without errors',
  refused: 'with errors',
  failed: 'not done',
};

/** What came of all, in one line: "3 policies: 2 written, 1 with errors; 1 error, 2 warnings". */
export function summaryText(run: {
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
  /** How many policies there are in all shards. */
  readonly all: number;
  readonly shard?: Shard;
}): string {
  const { results, findings, all, shard } = run;
  const policies = all === 1 ? '1 policy' : `${all} policies`;
  const head = shard ? `${results.length} of ${policies} (shard ${shard.index}/${shard.count})` : policies;
  const counts = Object.entries(WORDS).flatMap(([outcome, words]) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return `${head}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}; ${totals(findings)}\n`;
}
