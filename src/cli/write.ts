import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { OutputFile } from '../outputs.ts';
import { differences, isThere } from './compare.ts';
import { makeFolder } from './folder.ts';
import { refuseForeign } from './foreign.ts';
import { beside, discard, repair, swap } from './swap.ts';
import { Failure, reason } from './terminal.ts';

/**
 * Writes all outputs or none, and tells whether there was anything to write. They are staged in a folder beside the
 * target, which is then swapped in whole: whatever ends the run, the target holds the old outputs or the new ones.
 */
export function writeOutputs(target: string, outputs: readonly OutputFile[]): boolean {
  const out = resolve(target);
  if (join(process.cwd(), sep).startsWith(join(out, sep)))
    throw new Failure(
      `${target} cannot be the output folder: its content would be replaced. Choose a folder of its own.`,
    );
  return orFailure(target, () => {
    makeFolder(dirname(out));
    if (isThere(target)) {
      refuseForeign(target, outputs);
      if (differences(target, outputs).length === 0) return false;
    }
    const staged = beside(out, 'new');
    try {
      stage(staged, outputs);
      swap(staged, out);
    } catch (error) {
      discard(staged, out);
      throw error;
    }
    return true;
  });
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
    const staged = beside(path, 'new');
    try {
      writeFile(staged, content);
      keep(staged);
      renameSync(staged, path);
    } catch (error) {
      discard(staged, path);
      throw error;
    }
  });
}

function orFailure<T>(target: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The outputs could not be written to ${target}: ${reason(error)}. What was there is unchanged.`);
  }
}

/** Each folder is made once: if another program takes one away, the writing fails and no half of it is put in place. */
function stage(staged: string, outputs: readonly OutputFile[]): void {
  const made = new Set<string>();
  const make = (folder: string) => {
    if (made.has(folder)) return;
    if (folder !== staged) make(dirname(folder));
    mkdirSync(folder);
    made.add(folder);
  };
  make(staged);
  for (const output of outputs) {
    const file = resolve(staged, output.path);
    if (!file.startsWith(staged + sep))
      throw new Failure(`The output ${output.path} would lie outside the output folder.`);
    make(dirname(file));
    writeFile(file, output.content);
  }
  for (const { path } of outputs) keep(resolve(staged, path));
}

function writeFile(file: string, content: OutputFile['content']): void {
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
