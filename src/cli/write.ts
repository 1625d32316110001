import { renameSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { OutputFile } from '../outputs.ts';
import { differences, isSurplus, isThere } from './compare.ts';
import { refuseForeign } from './foreign.ts';
import { makeFolder, staged, stageFile, stageFolder } from './stage.ts';
import { repair, swap } from './swap.ts';
import { Failure, failureOf } from './terminal.ts';

/**
 * Writes all outputs or none, and gives how many files of an earlier build went by it; undefined where there was nothing to
 * write. They are staged in a folder beside the target, which is then swapped in whole: whatever ends the run, the target
 * holds the old outputs or the new ones.
 */
export function writeOutputs(target: string, outputs: readonly OutputFile[]): number | undefined {
  const out = resolve(target);
  if (join(process.cwd(), sep).startsWith(join(out, sep)))
    throw new Failure(
      `${target} cannot be the output folder: its content would be replaced. Choose a folder of its own.`,
    );
  return orFailure(target, () => {
    makeFolder(dirname(out));
    const found = isThere(target) ? differencesOf(target, outputs) : undefined;
    if (found?.length === 0) return undefined;
    staged(
      out,
      (path) => stageFolder(path, outputs),
      (path) => swap(path, out),
    );
    return found?.filter(isSurplus).length ?? 0;
  });
}

function differencesOf(target: string, outputs: readonly OutputFile[]): string[] {
  refuseForeign(target, outputs);
  return differences(target, outputs);
}

/** Puts back and clears what a run that was killed left beside the target. */
export function repairOutputs(target: string): void {
  orFailure(target, () => repair(resolve(target)));
}

/** Refuses a name that no page has, so that no other file is overwritten by mistake. */
export function expectPage(target: string): void {
  if (!/\.html?$/i.test(target)) throw new Failure(`${target} is no page. Name a file that ends in .html.`);
}

/** Writes one page at a path of the user's: whole, or not at all. A link there is replaced and not followed. */
export function writePage(target: string, content: string): void {
  const path = resolve(target);
  orFailure(target, () => {
    makeFolder(dirname(path));
    repair(path);
    staged(
      path,
      (fresh) => stageFile(fresh, content),
      (fresh) => renameSync(fresh, path),
    );
  });
}

function orFailure<T>(target: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureOf(
      error,
      (why) => `The outputs could not be written to ${target}: ${why}. What was there is unchanged.`,
    );
  }
}
