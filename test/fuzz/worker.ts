import { parentPort, workerData } from 'node:worker_threads';
import { inputOf, targetOf } from './one.ts';

/** Runs one input after the other and tells which one is at work, so that the harness can end what hangs. */
const { name, seed, first, shared } = workerData as {
  name: string;
  seed: number;
  first: number;
  shared: SharedArrayBuffer;
};
const target = targetOf(name);
const current = new Int32Array(shared);
for (let nth = first; ; nth++) {
  Atomics.store(current, 0, nth);
  try {
    await target.run(inputOf(target, seed, nth));
  } catch (error) {
    parentPort?.postMessage({ nth, message: String((error as Error).stack ?? error) });
  }
}
