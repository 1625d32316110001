import { join } from 'node:path';
import type { InputFile } from '../request.ts';
import { Failure, wantsColor } from './terminal.ts';

/** What a policy can need of memory for each of its bytes: about 80 where it has many entries, more where they are tiny. */
const MEMORY_A_BYTE = 500;
/** A policy of fewer bytes has room in any heap, and is done with soon. */
const SMALL = 200_000;

/** Says that a policy could need more memory than there is. */
export class NeedsRoom extends Error {}

/**
 * Fits a program that works on these files alone to them. Throws where it could end for want of memory, unless the work is a
 * thread's, of which one can be told.
 */
export async function expectRoom(files: readonly InputFile[]): Promise<void> {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes < SMALL) return beBrief();
  const { isMainThread } = await import('node:worker_threads');
  if (isMainThread && bytes * MEMORY_A_BYTE > (await memory())) throw new NeedsRoom();
}

/** Leaves V8's optimizing compiler out: a short run ends before that has saved the time which it takes, a twelfth of the whole. */
async function beBrief(): Promise<void> {
  (await import('node:v8')).setFlagsFromString('--no-opt');
}

/** Runs the command line once more, in a thread: where the program itself would abort, the thread's end can be told. */
export async function inThread(argv: readonly string[]): Promise<number> {
  const { Worker } = await import('node:worker_threads');
  const megabytes = Math.floor((await memory()) / 1024 / 1024);
  const worker = new Worker(join(__dirname, 'policyc.cjs'), {
    argv: [...argv],
    // A thread has no terminal.
    env: wantsColor(undefined) ? { ...process.env, FORCE_COLOR: '1' } : process.env,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise((resolve, reject) => {
    worker.once('exit', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(megabytes) : error),
    );
  });
}

async function memory(): Promise<number> {
  return (await import('node:v8')).getHeapStatistics().heap_size_limit;
}

function tooLarge(megabytes: number): Failure {
  return new Failure(
    `The policy needs more memory than the ${megabytes} MiB that Node gives. Give it more, as with NODE_OPTIONS=--max-old-space-size=${nextSize(megabytes)}, or divide it into several policies.`,
  );
}

/** Twice as much, in whole gibibytes. */
function nextSize(megabytes: number): number {
  return Math.ceil((2 * megabytes) / 1024) * 1024;
}
