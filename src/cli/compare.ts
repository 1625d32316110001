import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OutputFile } from '../outputs.ts';
import { Failure, failureOf } from './terminal.ts';

/** How the files of a folder differ from the outputs, as lines; none where they are equal. */
export function differences(target: string, outputs: readonly OutputFile[]): string[] {
  const out = resolve(target);
  try {
    const there = new Map(isThere(target) ? entriesBelow(out) : []);
    const wanted = new Set(outputs.map(({ path }) => path));
    const changed = outputs.flatMap(({ path, content }) => {
      const entry = there.get(path);
      if (!entry) return [`missing: ${path}`];
      return entry.isFile() && holds(join(out, path), content) ? [] : [`differs: ${path}`];
    });
    return [...changed, ...[...there.keys()].filter((path) => !wanted.has(path)).map((path) => SURPLUS + path)].sort();
  } catch (error) {
    throw failureOf(error, (why) => `The folder ${target} cannot be read: ${why}. Choose another one with --out.`);
  }
}

/** Whether a line of `differences` is about a file that is none of the outputs. */
export function isSurplus(line: string): boolean {
  return line.startsWith(SURPLUS);
}

const SURPLUS = 'surplus: ';

/** Whether there is an output folder; a file or a link in its place is refused. */
export function isThere(target: string): boolean {
  const found = lstatSync(resolve(target), { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isDirectory()) throw new Failure(`${target} is no folder. Choose another one with --out.`);
  return true;
}

/** The file is no larger than what it is compared with, so that nobody's disk image is read into memory. */
function holds(file: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return lstatSync(file).size === bytes.length && readFileSync(file).equals(bytes);
}

/** All that is in a folder but the folders; links are listed and not followed. Folders wait in a list, since they may be nested deeper than calls can be. */
export function entriesBelow(top: string): [string, Dirent][] {
  const found: [string, Dirent][] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of readdirSync(join(top, folder), { withFileTypes: true }))
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
      else found.push([folder + entry.name, entry]);
  return found;
}
