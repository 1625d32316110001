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
import { Failure, reason } from './terminal.ts';

/**
 * Writes all outputs or none. They are staged in a folder beside the target, which is then swapped in whole: whatever
 * ends the run, the target holds the old outputs or the new ones. Between the two renames it can be absent; the next
 * run puts the old ones back before it does anything else.
 */
export function writeOutputs(target: string, outputs: readonly OutputFile[]): void {
  const out = resolve(target);
  if (out === dirname(out) || out === process.cwd())
    throw new Failure(
      `${target} cannot be the output folder: its content would be replaced. Choose a folder of its own.`,
    );
  try {
    mkdirSync(dirname(out), { recursive: true });
    repair(out);
    refuseForeign(out, target);
    if (isUpToDate(out, outputs)) return;
    const staged = besides(out, 'new');
    try {
      for (const output of outputs) writeFile(staged, output);
      swap(out, staged);
    } catch (error) {
      rmSync(staged, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure(`The outputs could not be written to ${target}: ${reason(error)}. What was there is unchanged.`);
  }
}

/** How the files of a folder differ from the outputs, as lines; none where they are equal. */
export function differences(target: string, outputs: readonly OutputFile[]): string[] {
  const out = resolve(target);
  const wanted = new Map(outputs.map((output) => [output.path, Buffer.from(output.content as Uint8Array)]));
  const there = new Set(filesBelow(out, ''));
  const changed = [...wanted].flatMap(([path, bytes]) => {
    if (!there.has(path)) return [`missing: ${path}`];
    return readFileSync(join(out, path)).equals(bytes) ? [] : [`differs: ${path}`];
  });
  return [...changed, ...[...there].filter((path) => !wanted.has(path)).map((path) => `surplus: ${path}`)].sort();
}

function isUpToDate(out: string, outputs: readonly OutputFile[]): boolean {
  return existsSync(out) && differences(out, outputs).length === 0;
}

function swap(out: string, staged: string): void {
  if (!existsSync(out)) {
    renameSync(staged, out);
    return;
  }
  const old = besides(out, 'old');
  renameSync(out, old);
  renameSync(staged, out);
  rmSync(old, { recursive: true, force: true });
}

/** Clears what a run that was killed left behind. */
function repair(out: string): void {
  const folder = dirname(out);
  const left = readdirSync(folder).filter((name) => name.startsWith(`.${basename(out)}.policyc-`));
  const old = left.find((name) => name.includes('-old-'));
  if (old && !existsSync(out)) renameSync(join(folder, old), out);
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
}

/** A folder that policyc did not make is never replaced. */
function refuseForeign(out: string, target: string): void {
  if (!existsSync(out)) return;
  if (!lstatSync(out).isDirectory()) throw new Failure(`${target} is no folder. Choose another one with --out.`);
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes('manifest.json'))
    throw new Failure(
      `The folder ${target} holds files that policyc did not write (there is no manifest.json). Choose another one with --out.`,
    );
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

function besides(out: string, what: string): string {
  return join(dirname(out), `.${basename(out)}.policyc-${what}-${randomBytes(6).toString('hex')}`);
}

function filesBelow(folder: string, prefix: string): string[] {
  if (!existsSync(join(folder, prefix))) return [];
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}
