import { join, relative, resolve, sep } from 'node:path';
import { isPattern, type Shard } from '../folders.ts';
import { Failure } from '../terminal.ts';

/** One of several policies. */
export interface Place {
  /** Its path, seen from the working directory, with forward slashes. */
  readonly folder: string;
  /** Where its outputs go: below the output folder, by that path. */
  readonly out: string;
}

/** The policies that folders and patterns name, each once, in the order of their paths. What lies in `out` is none. */
export async function placesOf(named: readonly string[], out: string): Promise<Place[]> {
  const given = new Set<string>();
  for (const argument of named) for (const folder of await foldersOf(argument)) given.add(fromHere(folder));
  const root = fromHere(out);
  const folders = [...given].filter((folder) => folder !== root && !folder.startsWith(`${root}/`)).sort();
  expectApart(folders);
  return folders.map((folder) => ({ folder, out: join(out, folder) }));
}

/** Refuses policies whose outputs would have no path below the output folder. */
export function expectBelow(places: readonly Place[]): void {
  const outside = places.find(({ folder }) => /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(folder));
  if (outside)
    throw new Failure(
      `${outside.folder} lies outside of the working directory, and the outputs of several policies are named by their paths in it. Run policyc in a folder that holds them all.`,
    );
}

/** The part of a list that belongs to a shard: parts follow each other, and differ by one entry at most. */
export function shardOf<T>(list: readonly T[], { index, count }: Shard = { index: 1, count: 1 }): T[] {
  const start = (part: number) => Math.floor((part * list.length) / count);
  return list.slice(start(index - 1), start(index));
}

async function foldersOf(argument: string): Promise<string[]> {
  if (!isPattern(argument)) return [argument];
  const { matching } = await import('./glob.ts');
  const folders = matching(argument);
  if (folders.length === 0) throw new Failure(`No folder matches ${argument}.`);
  return folders;
}

function fromHere(path: string): string {
  return relative(process.cwd(), resolve(path)).split(sep).join('/') || '.';
}

/** A policy holds all that is in its folder; and on some disks names that differ by capitals alone are the same. */
function expectApart(folders: readonly string[]): void {
  const known = new Set(folders);
  const alike = new Map<string, string>();
  for (const folder of folders) {
    const holder = folder === '.' ? undefined : above(folder).find((path) => known.has(path));
    if (holder !== undefined)
      throw new Failure(`${folder} lies in ${holder}, which is named as a policy too. Name one of them.`);
    const plain = folder.normalize('NFC').toLowerCase();
    const other = alike.get(plain);
    if (other !== undefined)
      throw new Failure(`${other} and ${folder} differ by capitals or accents alone. Rename one of them.`);
    alike.set(plain, folder);
  }
}

/** The folders that a path lies in: `apps` and the working directory for `apps/policy`. */
function above(folder: string): string[] {
  const parts = folder.split('/').slice(0, -1);
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
