import { fstatSync, writeSync } from 'node:fs';
import { printable } from '../report/index.ts';

/** Something that can't be done for a reason that lies outside the policy: exit code 2. */
export class Failure extends Error {}

/** Writes to stdout (1) or stderr (2), all of it: a full pipe is waited for, a closed one ends the output quietly. */
export function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE') return;
      else if (descriptor === 2) return;
      else throw new Failure(`The output could not be written: ${reason(error)}.`);
    }
  }
}

/** Writes words to stderr in which names may stand that somebody chose: they steer neither a terminal nor a CI system. */
export function note(text: string): void {
  write(2, printable(text));
}

/** The reason why a link was not opened. */
export const A_LINK = 'it is a link';

/** Why a file operation failed, in plain words. */
export function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'there is no permission',
    EPERM: 'there is no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    EEXIST: 'a file stands where a folder is needed',
    ENOTDIR: 'a file stands where a folder is needed',
    EISDIR: 'it is a folder',
    ELOOP: A_LINK,
    ENXIO: 'it is no file',
    EMFILE: 'too many files are open',
    EXDEV: 'it lies on another disk',
    EBUSY: 'a disk is mounted there (a folder below it will do), or another program uses it',
    ENOTEMPTY: 'another program writes there',
    ENAMETOOLONG: 'its name is too long',
    EIO: 'the disk has an error',
  };
  return known[code ?? ''] ?? `the system says ${code ?? 'no reason'}`;
}

/** What went wrong with a file, as a Failure: one that is told already as it is, the system's in words of `tell`. */
export function failureOf(error: unknown, tell: (why: string) => string): Failure {
  return error instanceof Failure ? error : new Failure(tell(reason(error)));
}

/** Whether to print in colours: `--color` and `--no-color`, then NO_COLOR and FORCE_COLOR, then whether stdout is a terminal. */
export function wantsColor(option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  if (process.env['NO_COLOR']) return false;
  return process.env['FORCE_COLOR'] ? process.env['FORCE_COLOR'] !== '0' : isTerminal(1);
}

/** Whether stdout (1) or stderr (2) is a terminal. Node's streams take milliseconds to load and are asked only where it could be. */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
