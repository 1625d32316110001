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

/** Does work that can stop between two parts. Who asks the program to end is heard when it has, and at once when asking again. */
export async function stoppable<T>(work: (isAsked: () => boolean) => Promise<T>): Promise<T> {
  const heard: NodeJS.Signals[] = [];
  const end = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, hear);
    process.kill(process.pid, signal);
  };
  const hear = (signal: NodeJS.Signals) => {
    heard.push(signal);
    if (heard.length > 1) end(signal);
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    return await work(() => heard.length > 0);
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear);
    const [asked] = heard;
    if (asked) end(asked);
  }
}
