/** Is asked before each change to the file system. */
const gate = { before: (_change: string) => {} };

const CHANGES = ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'rmdirSync'];

/** The file system of Node with the gate before each change; a test file puts it in the place of `node:fs`. */
export function guarded<T extends object>(fs: T): T {
  const real = fs as Record<string, (...args: unknown[]) => unknown>;
  const changes = CHANGES.map((name) => [
    name,
    (...args: unknown[]) => {
      gate.before(name);
      // The disk itself is not tried here, and slow.
      return name === 'fsyncSync' ? undefined : real[name]?.(...args);
    },
  ]);
  return { ...fs, ...Object.fromEntries(changes) };
}

/** Lets all changes through. */
export function open(): void {
  gate.before = () => {};
}

/** Runs some work, and something else before its nth change; tells whether there was an nth one. */
export function interrupt(
  at: number,
  by: (change: string) => void,
  work: () => void,
): { reached: boolean; error?: Error } {
  let left = at;
  gate.before = (change) => {
    if (--left === 0) by(change);
  };
  try {
    work();
    return { reached: left <= 0 };
  } catch (error) {
    return { reached: true, error: error as Error };
  } finally {
    open();
  }
}

/** Of a process that is killed, no change takes place from then on. */
export function kill(): never {
  failFromNowOn(new Error('killed'));
}

/** One change fails. */
export function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** All changes fail, as on a disk that has become read-only. */
export function failFromNowOn(error: Error): never {
  gate.before = () => {
    throw error;
  };
  throw error;
}
