import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failureText } from '../failure.ts';
import { stoppable } from '../signals.ts';
import type { Place } from './places.ts';
import type { Done, Job } from './work.ts';

/**
 * Works on policies in so many threads, each on one at a time, and hands over what came of each as it is done. With Ctrl-C,
 * those that are being worked on are finished, and no others are begun.
 */
export async function inWorkers(
  job: Job,
  places: readonly Place[],
  threads: number,
  take: (index: number, done: Done) => void,
): Promise<void> {
  await stoppable(async (isAsked) => {
    const waiting = until(isAsked, places);
    const thread = async (): Promise<void> => {
      for (let next = waiting.next(); !next.done; next = waiting.next()) await untilCrash(job, next, waiting, take);
    };
    await Promise.all(Array.from({ length: Math.min(threads, places.length) }, thread));
  });
}

function* until(isEnd: () => boolean, places: readonly Place[]): Generator<[number, Place]> {
  for (const entry of places.entries()) {
    if (isEnd()) return;
    yield entry;
  }
}

/** One thread, until no policy is left or until it crashes, which is told of the policy that it was at. */
function untilCrash(
  job: Job,
  first: IteratorYieldResult<[number, Place]>,
  waiting: Iterator<[number, Place]>,
  take: (index: number, done: Done) => void,
): Promise<unknown> {
  // The build puts the worker beside the program.
  const worker = new Worker(join(__dirname, 'worker.cjs'), { workerData: job });
  return new Promise((resolve) => {
    let [index, place] = first.value;
    worker.on('message', (done: Done) => {
      take(index, done);
      const next = waiting.next();
      if (next.done) resolve(worker.terminate());
      else {
        [index, place] = next.value;
        worker.postMessage(place);
      }
    });
    worker.on('error', (error) => {
      take(index, { outcome: 'failed', findings: [], said: [`${crashText(error)}\n`] });
      resolve(undefined);
    });
    worker.postMessage(place);
  });
}

function crashText(error: Error): string {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it needs more memory than a thread may have. Build it alone, or divide it.'
    : failureText(error);
}
