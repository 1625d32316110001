import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does some work to its end. Who asks the program to end meanwhile, as with Ctrl-C, is heard right after it. */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals) => heard.push(signal);
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    return work();
  } finally {
    // What came meanwhile is told in the next turn of the event loop; the first one may be this turn's end.
    await setImmediate();
    await setImmediate();
    for (const signal of SIGNALS) process.off(signal, hear);
    for (const signal of heard) process.kill(process.pid, signal);
  }
}
