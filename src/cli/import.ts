import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding, SourceFile } from '../findings/index.ts';
import { decode } from '../source/index.ts';
import type { Imported } from '../tilt/index.ts';
import { type Common, print } from './common.ts';
import { expectEmpty, writePolicy } from './folder.ts';
import { uninterrupted } from './signals.ts';
import { Failure, failureOf, note } from './terminal.ts';

/** The options of `policyc import tilt`. */
export interface ImportOptions extends Common {
  readonly out: string;
}

/** Makes a policy folder of each TILT document. Gives the exit code. */
export async function importTiltFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  const tilt = await import('../tilt/index.ts');
  const findings: Finding[] = [];
  const made: { readonly folder: string; readonly imported: Imported }[] = [];
  for (const path of files) {
    const file = read(path, findings, tilt);
    const { value, findings: found } = file ? tilt.importTilt(file) : { findings: [] };
    // One by one: a call takes no more than some 100,000 arguments.
    for (const each of found) findings.push(each);
    if (value) made.push({ folder: folderFor(path, files, options.out), imported: value });
  }
  print({ asOf: options.asOf ?? new Date().toISOString().slice(0, 10), findings }, options);
  if (made.length < files.length) {
    note('Nothing was written, because of the errors.\n');
    return 1;
  }
  for (const { folder } of made) expectEmpty(folder, 'Name an empty or a new one with --out.');
  for (const { folder, imported } of made) await save(folder, imported);
  return 0;
}

function folderFor(path: string, files: readonly string[], out: string): string {
  return files.length === 1 ? out : join(out, basename(path).replace(/(?:\.tilt)?\.json$/i, ''));
}

function read(path: string, findings: Finding[], tilt: typeof import('../tilt/index.ts')): SourceFile | undefined {
  const shown = path.split('\\').join('/');
  const bytes = bytesOf(path, tilt.LARGEST_TILT);
  if (typeof bytes === 'number') {
    findings.push(tilt.tiltIsTooLarge(shown, bytes));
    return undefined;
  }
  const checked = decode(shown, bytes);
  findings.push(...checked.findings);
  return checked.value;
}

/** The bytes of a file, or their number where they are too many to be read. */
function bytesOf(path: string, most: number): Uint8Array | number {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = fstatSync(descriptor);
      if (!status.isFile()) throw new Failure(`${path} is no plain file.`);
      return status.size > most ? status.size : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw failureOf(error, (why) => `The file ${path} cannot be read: ${why}.`);
  }
}

async function save(folder: string, { files, entries, unmapped }: Imported): Promise<void> {
  await uninterrupted(() => writePolicy(folder, files));
  const counts = Object.entries(entries).map(([key, count]) => `${key} ${count}`);
  note(`Wrote ${Object.keys(files).join(', ')} to ${folder}: ${counts.join(', ')}.\n`);
  if (unmapped > 0)
    note(
      `${unmapped === 1 ? '1 value has' : `${unmapped} values have`} no place in a policy: see the comments that begin with "# TILT".\n`,
    );
}
