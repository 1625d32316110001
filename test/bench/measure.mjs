// What the measurements have in common.
import { spawnSync } from 'node:child_process';

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
