import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { beside, discard } from './swap.ts';
import { Failure } from './terminal.ts';

/** A file to be written: its path below a folder, with forward slashes, and what it holds. */
export interface StagedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes something under a name beside `out`, then puts it in its place. Where either fails, nothing is left of it; after a kill,
 * `repair` clears it.
 */
export function staged(out: string, make: (path: string) => void, put: (path: string) => void): void {
  const path = beside(out, 'new');
  try {
    make(path);
    put(path);
  } catch (error) {
    discard(path, out);
    throw error;
  }
}

/** Writes files into a new folder. Each folder is made once: if another program takes one away, the writing fails and no half of it is put in place. */
export function stageFolder(top: string, files: readonly StagedFile[]): void {
  const made = new Set<string>();
  const make = (folder: string) => {
    if (made.has(folder)) return;
    if (folder !== top) make(dirname(folder));
    mkdirSync(folder);
    made.add(folder);
  };
  make(top);
  for (const { path, content } of files) {
    const file = resolve(top, path);
    if (!file.startsWith(top + sep)) throw new Failure(`The output ${path} would lie outside the output folder.`);
    make(dirname(file));
    writeFile(file, content);
  }
  for (const { path } of files) keep(resolve(top, path));
}

/** Writes a new file, and waits until the disk has it. */
export function stageFile(path: string, content: StagedFile['content']): void {
  writeFile(path, content);
  keep(path);
}

/** Makes a folder and those that lead to it. Of a disk that is read-only, Node says that the folder does not exist. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program was faster; or it is a link that leads nowhere.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(path)) throw error;
  }
}

function writeFile(file: string, content: StagedFile['content']): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const descriptor = openSync(file, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the disk has a file. After the first of many there is little left to wait for. */
function keep(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
