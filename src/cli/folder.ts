import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder, staged, stageFolder } from './stage.ts';
import { leftIn, repair } from './swap.ts';
import { Failure, failureOf } from './terminal.ts';

/**
 * Refuses a folder that has something in it; `advice` says what to name instead. What a run that was killed left is cleared, or
 * named where it cannot be told from what somebody else put there.
 */
export function expectEmpty(folder: string, advice: string): void {
  const path = resolve(folder);
  orFailure(folder, () => {
    const names = existsSync(path) ? readdirSync(path) : [];
    const isHalf = leftIn(path).has(INSIDE);
    repair(path);
    if (isHalf && names.length === 1) repair(join(path, INSIDE));
    else if (isHalf)
      throw new Failure(
        `The folder ${folder} holds what a run that was killed had written, perhaps a part of a policy. Remove it and try again.`,
      );
    else if (names.length > 0) throw new Failure(`The folder ${folder} is not empty. ${advice}`);
  });
}

/** Writes the files of a new policy, by name, into a folder that is empty or not there: all or none. */
export function writePolicy(folder: string, files: Readonly<Record<string, string>>): void {
  const out = resolve(folder);
  const all = Object.entries(files).map(([path, content]) => ({ path, content }));
  orFailure(folder, () => {
    makeFolder(dirname(out));
    const there = lstatSync(out, { throwIfNoEntry: false });
    const isPut = there === undefined || canBeReplaced(out, there);
    staged(
      isPut ? out : join(out, INSIDE),
      (path) => stageFolder(path, all),
      (path) => (isPut ? putInPlace(path, out, there) : moveInto(path, out)),
    );
  });
}

/** What is staged within a folder is called so. */
const INSIDE = 'policy';

/** Whether another folder can take the place of one: not of that in which somebody works, of a link, or of a disk. */
function canBeReplaced(folder: string, there: Stats): boolean {
  if (!there.isDirectory() || realpathSync(folder) === realpathSync('.')) return false;
  const parent = dirname(folder);
  try {
    accessSync(parent, constants.W_OK);
    return statSync(parent).dev === there.dev;
  } catch {
    return false;
  }
}

/** An empty folder makes room; one into which another program has put something since does not. */
function putInPlace(fresh: string, out: string, there: Stats | undefined): void {
  if (there) {
    chmodSync(fresh, there.mode);
    rmdirSync(out);
  }
  renameSync(fresh, out);
}

function moveInto(fresh: string, out: string): void {
  if (readdirSync(out).length > 1) throw Object.assign(new Error(), { code: 'ENOTEMPTY' });
  const moved: string[] = [];
  try {
    for (const name of readdirSync(fresh)) {
      renameSync(join(fresh, name), join(out, name));
      moved.push(join(out, name));
    }
    rmdirSync(fresh);
  } catch (error) {
    for (const path of moved) rmSync(path, { force: true });
    throw error;
  }
}

function orFailure(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw failureOf(error, (why) => `The policy could not be written to ${folder}: ${why}.`);
  }
}
