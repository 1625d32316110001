// How fast many small policies are built, on one core and on two, and how much memory that takes at its height.
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { writePolicies } from './generate-many.mjs';
import { measured, row } from './measure.mjs';

const COUNTS = [200, 2000];

/** Prints policies a second, seconds of processor time and megabytes, for each number of threads. */
export function many({ folder, program }) {
  const group = join(folder, 'group');
  const names = writePolicies(Math.max(...COUNTS), group);
  console.log(`\nMany small policies, all outputs, ${cpus().length} cores:`);
  for (const count of COUNTS)
    for (const jobs of [1, 2]) {
      const { seconds, processor, memory } = measured(
        [program, 'build', ...names.slice(0, count), '--jobs', `${jobs}`],
        group,
      );
      rmSync(join(group, 'dist-policy'), { recursive: true });
      row(
        `${count} policies, ${jobs === 1 ? '1 thread' : `${jobs} threads`}`,
        `${(count / seconds).toFixed(0)} a second`,
        `${((processor * 1000) / count).toFixed(1)} ms of processor time each`,
        `${memory.toFixed(0)} MB at most`,
      );
    }
}
