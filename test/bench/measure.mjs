// What the measurements have in common.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The middle one of some numbers. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Prints a line of the table. */
export function row(name, ...values) {
  console.log(`${name.padEnd(48)} ${values.map((value) => value.padStart(12)).join('  ')}`);
}

/** Milliseconds from the start of a process to its end, which must be a good one. */
export function timeOf([program, ...args], options = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    ...options,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const resources = fileURLToPath(new URL('./resources.cjs', import.meta.url));

/** Seconds, seconds of processor time and megabytes at the height of a run of the program. */
export function measured(args, cwd) {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', resources, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(output[3]) };
}
