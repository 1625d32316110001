import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure, reason } from './terminal.ts';

/** A name beside `out` for what takes its place (`new`), what it held (`old`), or what no one needs any more (`gone`). */
export function beside(out: string, what: 'new' | 'old' | 'gone'): string {
  return join(dirname(out), `.${basename(out)}.policyc-${what}-${process.pid}-${randomBytes(6).toString('hex')}`);
}

/**
 * Puts a finished folder in the place of `out`. Between the two renames there is none, which `repair` mends. Another run
 * may put its own there meanwhile: the last one stays, and each is whole.
 */
export function swap(staged: string, out: string): void {
  for (let left = TRIES; ; left--) {
    const old = setAside(out);
    try {
      renameSync(staged, out);
      if (old !== undefined) discard(old, out);
      return;
    } catch (error) {
      if (old !== undefined) giveBack(old, out);
      if (!isTaken(error) || left === 1) throw error;
    }
  }
}

/** Puts back and clears what runs that were killed left beside `out`. What belongs to a run that goes on is left alone. */
export function repair(out: string): void {
  const left = leftBeside(out).filter(({ process }) => !isRunning(process));
  const old = left.find(({ what }) => what === 'old');
  if (old && !existsSync(out)) giveBack(old.path, out);
  for (const { path } of left) discard(path, out);
}

/** Whether `out` is missing because a run was killed; `repair` puts it back. */
export function isSetAside(out: string): boolean {
  return !existsSync(out) && leftBeside(out).some(({ what }) => what === 'old');
}

/** The names of the folders for which a folder holds something that runs left. */
export function leftIn(folder: string): Set<string> {
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(entries.flatMap((entry) => LEFT.exec(entry)?.[1] ?? []));
}

/**
 * Removes what no one needs. It is renamed first: where two runs meddle with one folder, neither puts half of it in
 * place. What cannot be removed is hidden and in nobody's way; the next run tries again.
 */
export function discard(path: string, out: string): void {
  try {
    const gone = beside(out, 'gone');
    renameSync(path, gone);
    rmSync(gone, { recursive: true, force: true });
  } catch {
    // See above.
  }
}

const TRIES = 10;

function setAside(out: string): string | undefined {
  const old = beside(out, 'old');
  try {
    renameSync(out, old);
    return old;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function giveBack(old: string, out: string): void {
  try {
    renameSync(old, out);
  } catch (error) {
    // Another run has put newer ones there, or these ones back.
    if (isTaken(error)) discard(old, out);
    else if (codeOf(error) !== 'ENOENT')
      throw new Failure(
        `What was in ${out} lies in ${old} and cannot be put back: ${reason(error)}. The next build tries again.`,
      );
  }
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

/** Whose it is, what it is, and by which process. */
const LEFT = /^\.(.+)\.policyc-(new|old|gone)-(\d+)-[\da-f]{12}$/s;

/** What runs made beside `out`, and by which process. */
function leftBeside(out: string): { path: string; what: string; process: number }[] {
  const folder = dirname(out);
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const [, owner, what = '', process] = LEFT.exec(name) ?? [];
    return owner === basename(out) ? [{ path: join(folder, name), what, process: Number(process) }] : [];
  });
}

/** Whether another process of this number runs. In a container each run may have the same one: one's own is no sign. */
function isRunning(id: number): boolean {
  if (id === 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
