// How fast many small policies are built, on one core and on two, and how much memory that takes at its height.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePolicies } from './generate-many.mjs';
import { row } from './measure.mjs';

const COUNTS = [200, 2000];

/** Prints policies a second, seconds of processor time and megabytes, for each number of threads. */
export function many({ folder, program }) {
  const group = join(folder, 'group');
  const names = writePolicies(Math.max(...COUNTS), group);
  console.log(`\nMany small policies, all outputs, ${cpus().length} cores:`);
  for (const count of COUNTS)
    for (const jobs of [1, 2]) {
      const { seconds, processor, memory } = measured(group, program, [
        'build',
        ...names.slice(0, count),
        '--jobs',
        `${jobs}`,
      ]);
      rmSync(join(group, 'dist-policy'), { recursive: true });
      row(
        `${count} policies, ${jobs === 1 ? '1 thread' : `${jobs} threads`}`,
        `${(count / seconds).toFixed(0)} a second`,
        `${((processor * 1000) / count).toFixed(1)} ms of processor time each`,
        `${memory.toFixed(0)} MB at most`,
      );
    }
}

/** Runs the program in a process that tells afterwards what it took. */
function measured(cwd, program, args) {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--require', fileURLToPath(new URL('./resources.cjs', import.meta.url)), program, ...args],
    { cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(output[3]) };
}
