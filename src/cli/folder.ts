import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, reason } from './terminal.ts';

/** Refuses a folder that has something in it; `advice` says what to name instead. */
export function expectEmpty(folder: string, advice: string): void {
  if (namesIn(folder).length > 0) throw new Failure(`The folder ${folder} is not empty. ${advice}`);
}

/** Writes the files of a new policy into a folder, by name; none takes the place of another. */
export function writePolicy(folder: string, files: Readonly<Record<string, string>>): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    throw unwritten(folder, error);
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
