import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, reason } from './terminal.ts';

/** Refuses a folder that has something in it; `advice` says what to name instead. */
export function expectEmpty(folder: string, advice: string): void {
  if (namesIn(folder).length > 0) throw new Failure(`The folder ${folder} is not empty. ${advice}`);
}

/** Writes the files of a new policy into a folder, by name: all or none, and none takes the place of another. */
export function writePolicy(folder: string, files: Readonly<Record<string, string>>): void {
  const made: string[] = [];
  try {
    makeFolder(folder);
    for (const [name, text] of Object.entries(files)) {
      const descriptor = openSync(join(folder, name), 'wx');
      made.push(join(folder, name));
      try {
        writeFileSync(descriptor, text);
      } finally {
        closeSync(descriptor);
      }
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw unwritten(folder, error);
  }
}

/** Makes a folder and those that lead to it. Of a disk that is read-only, Node says that the folder does not exist. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function namesIn(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch (error) {
    throw unwritten(folder, error);
  }
}

function unwritten(folder: string, error: unknown): Failure {
  return new Failure(`The policy could not be written to ${folder}: ${reason(error)}.`);
}
