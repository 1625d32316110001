import { type TestProject, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';

type Options = ConstructorParameters<typeof ThreadsPoolWorker>[0];
type Listener = Parameters<ThreadsPoolWorker['on']>[1];

/** Each run leaves a few listeners of Vitest in its thread. */
const RUNS = 50;

let kept: { readonly thread: ThreadsPoolWorker; runs: number } | undefined;

/**
 * A pool of Vitest in which one thread runs the tests for one mutant after the other: most of a run would be the loading
 * of modules. A mutant of what a module does while it is loaded gets a thread of its own.
 */
export const keptThread = {
  name: 'kept-thread',
  createPoolWorker: (options: Options) => (isKept(options.project) ? keeping(options) : new ThreadsPoolWorker(options)),
};

/** `mutantActivation` is what Stryker says of the mutant; a run without any is the one that measures the coverage. */
function isKept(project: TestProject): boolean {
  return (project.getProvidedContext() as { mutantActivation?: string }).mutantActivation === 'runtime';
}

function keeping(options: Options) {
  kept = { thread: kept?.thread ?? new ThreadsPoolWorker(options), runs: (kept?.runs ?? 0) + 1 };
  const { thread } = kept;
  const listeners: [event: string, listener: Listener][] = [];
  let isDone = false;
  return {
    name: 'threads',
    on(event: string, listener: Listener) {
      listeners.push([event, listener]);
      thread.on(event, listener);
    },
    off(event: string, listener: Listener) {
      thread.off(event, listener);
    },
    send(message: WorkerRequest) {
      if (message.type !== 'stop') return thread.send(message);
      isDone = true;
      const stopped = { type: 'stopped', __vitest_worker_response__: true };
      for (const [event, listener] of listeners) if (event === 'message') listener(stopped);
    },
    deserialize: (data: unknown) => data,
    start: () => thread.start(),
    async stop() {
      for (const [event, listener] of listeners) thread.off(event, listener);
      if (isDone && kept?.thread === thread && kept.runs < RUNS) return;
      if (kept?.thread === thread) kept = undefined;
      await thread.stop();
    },
  };
}
