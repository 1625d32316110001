import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { OutputFile } from '../outputs.ts';
import { differences, isThere } from './compare.ts';
import { Failure, reason } from './terminal.ts';

/**
 * Writes all outputs or none, and tells whether there was anything to write. They are staged in a folder beside the
 * target, which is then swapped in whole: whatever ends the run, the target holds the old outputs or the new ones.
 * Between the two renames it can be absent; `repair` puts the old ones back.
 */
export function writeOutputs(target: string, outputs: readonly OutputFile[]): boolean {
  const out = resolve(target);
  if (out === dirname(out) || out === process.cwd())
    throw new Failure(
      `${target} cannot be the output folder: its content would be replaced. Choose a folder of its own.`,
    );
  return orFailure(target, () => {
    mkdirSync(dirname(out), { recursive: true });
    if (isThere(target)) {
      refuseForeign(out, target);
      if (differences(target, outputs).length === 0) return false;
    }
    const staged = besides(out, 'new');
    try {
      for (const output of outputs) writeFile(staged, output);
      swap(out, staged);
    } catch (error) {
      discard(staged);
      throw error;
    }
    return true;
  });
}

/** Puts back and clears what a run that was killed left beside the target. */
export function repair(target: string): void {
  const out = resolve(target);
  const folder = dirname(out);
  if (!existsSync(folder)) return;
  orFailure(target, () => {
    const left = readdirSync(folder).filter((name) => name.startsWith(`.${basename(out)}.policyc-`));
    const old = left.find((name) => name.includes('-old-'));
    if (old && !existsSync(out)) renameSync(join(folder, old), out);
    for (const name of left) discard(join(folder, name));
  });
}

/** Refuses a name that no page has, so that no other file is overwritten by mistake. */
export function expectPage(target: string): void {
  if (!/\.html?$/i.test(target)) throw new Failure(`${target} is no page. Name a file that ends in .html.`);
}

/** Writes one page at a path of the user's: whole, or not at all. A link there is replaced and not followed. */
export function writePage(target: string, content: string): void {
  const path = resolve(target);
  orFailure(target, () => {
    mkdirSync(dirname(path), { recursive: true });
    const staged = besides(path, 'new');
    try {
      writeFile(dirname(staged), { path: basename(staged), content });
      renameSync(staged, path);
    } catch (error) {
      rmSync(staged, { force: true });
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

/** A folder that policyc did not make is never replaced. */
function refuseForeign(out: string, target: string): void {
  if (readdirSync(out).length > 0 && !hasOurManifest(out))
    throw new Failure(
      `The folder ${target} holds files that policyc did not write (there is no manifest.json of policyc). Choose another one with --out.`,
    );
}

/** Web applications and browser extensions have a manifest.json too; ours lists inputs and outputs. */
function hasOurManifest(out: string): boolean {
  const file = join(out, 'manifest.json');
  try {
    if (!lstatSync(file).isFile()) return false;
    const { version, inputs, outputs } = JSON.parse(readFileSync(file, 'utf8'));
    return version === 1 && typeof inputs === 'object' && typeof outputs === 'object';
  } catch {
    return false;
  }
}

function writeFile(staged: string, { path, content }: OutputFile): void {
  const file = resolve(staged, path);
  if (!file.startsWith(staged + sep)) throw new Failure(`The output ${path} would lie outside the output folder.`);
  mkdirSync(dirname(file), { recursive: true });
  const bytes = Buffer.from(content as Uint8Array);
  const descriptor = openSync(file, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function swap(out: string, staged: string): void {
  if (!existsSync(out)) {
    renameSync(staged, out);
    return;
  }
  const old = besides(out, 'old');
  renameSync(out, old);
  try {
    renameSync(staged, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  discard(old);
}

/** Removes a folder that no one needs; where that fails, the outputs are whole all the same and the next run tries again. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Hidden, and in nobody's way.
  }
}

function besides(out: string, what: string): string {
  return join(dirname(out), `.${basename(out)}.policyc-${what}-${randomBytes(6).toString('hex')}`);
}
