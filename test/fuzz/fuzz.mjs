// Feeds every way into the program with inputs that are changed at random, until the time is over. What breaks it is kept
// as a file in test/fuzz/replays/, which the tests run from then on: make it small first, and write it in words of your own
// where it was made of the shared corpus.
// Options: --minutes n (default 1), --seed n (default: by the clock), --target name (default: all, in turn).
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** How long one input may take, in milliseconds; the slowest seed takes 100. */
const LIMIT = 10_000;
/** How many inputs that break the program are kept of one target: the first tell enough. */
const MOST_KEPT = 5;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, target: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const folder = mkdtempSync(join(root, 'node_modules/.fuzz-'));
await build({
  entryPoints: { worker: 'test/fuzz/worker.ts', one: 'test/fuzz/one.ts', targets: 'test/fuzz/targets.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
const { targets } = await import(join(folder, 'targets.mjs'));
const { inputOf } = await import(join(folder, 'one.mjs'));

const names = values.target ? [values.target] : Object.keys(targets);
const share = (Number(values.minutes) * 60_000) / names.length;
console.log(`seed ${seed}`);
let total = 0;
let broken = 0;
for (const name of names) {
  const { runs, faults } = await fuzz(name, Date.now() + share);
  console.log(`${name.padEnd(10)} ${String(runs).padStart(9)} inputs, ${faults} faults`);
  total += runs;
  broken += faults;
}
console.log(`${'all'.padEnd(10)} ${String(total).padStart(9)} inputs, ${broken} faults`);
rmSync(folder, { recursive: true });
process.exitCode = broken > 0 ? 1 : 0;

/** Works on one target until `end`. */
async function fuzz(name, end) {
  let runs = 0;
  let faults = 0;
  const tell = (nth, message) => {
    faults++;
    if (faults > MOST_KEPT) return;
    const input = inputOf(targets[name], seed, nth);
    const file = `test/fuzz/replays/${name}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`;
    writeFileSync(file, input);
    console.error(`${file}\n${message.split('\n').slice(0, 6).join('\n')}\n`);
  };
  while (Date.now() < end) {
    const { done, hung } = await batch(name, runs, end, tell);
    runs = done;
    if (hung) tell(done - 1, `no end within ${LIMIT / 1000} s`);
  }
  return { runs, faults };
}

/** Runs a worker until the time is over, or until one input has no end; then the worker is ended. */
async function batch(name, first, end, tell) {
  const shared = new SharedArrayBuffer(4);
  const current = new Int32Array(shared);
  const worker = new Worker(join(folder, 'worker.mjs'), { workerData: { name, seed, first, shared } });
  worker.on('message', ({ nth, message }) => tell(nth, message));
  worker.on('error', (error) => tell(Atomics.load(current, 0), String(error.stack)));
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  let since = Date.now();
  let seen = -1;
  let hung = false;
  while (Date.now() < end && !hung) {
    const left = await Promise.race([ended.then(() => 'ended'), new Promise((resolve) => setTimeout(resolve, 200))]);
    if (left === 'ended') break;
    const now = Atomics.load(current, 0);
    if (now !== seen) since = Date.now();
    seen = now;
    hung = Date.now() - since > LIMIT;
  }
  await worker.terminate();
  return { done: Atomics.load(current, 0) + 1, hung };
}
