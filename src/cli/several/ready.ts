import { lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildOptions } from '../build.ts';
import { manifestIn } from '../foreign.ts';
import { leftIn } from '../swap.ts';
import { Failure } from '../terminal.ts';
import { repairOutputs } from '../write.ts';
import type { Place } from './places.ts';

/** Refuses an output folder that is no place for several policies, and clears what runs that were killed left in it. */
export function makeReady(places: readonly Place[], { out, check }: BuildOptions): void {
  if (manifestIn(out))
    throw new Failure(
      `The folder ${out} holds the outputs of one policy. Remove it, or choose another one for several policies with --out.`,
    );
  const folders = new Map<string, Set<string>>();
  for (const place of places) {
    const folder = dirname(place.out);
    folders.set(folder, (folders.get(folder) ?? new Set()).add(basename(place.out)));
  }
  for (const [folder, names] of folders) {
    expectNoLink(folder, out);
    if (!check) clear(folder, names);
  }
}

/** The folders between the output folder and those of the policies are plain ones, so that nothing is written elsewhere. */
function expectNoLink(folder: string, out: string): void {
  const parts = relative(resolve(out), resolve(folder)).split(sep).filter(Boolean);
  const link = parts
    .map((_, index) => join(out, ...parts.slice(0, index + 1)))
    .find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink());
  if (link !== undefined) throw new Failure(`${link} is a link. Remove it, or choose another folder with --out.`);
}

/** Each folder is read once, however many policies have their outputs there. */
function clear(folder: string, names: ReadonlySet<string>): void {
  for (const name of leftIn(folder)) if (names.has(name)) repairOutputs(join(folder, name));
}
