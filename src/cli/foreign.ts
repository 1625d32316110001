import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { MANIFEST, type Manifest, type OutputFile } from '../outputs.ts';
import { printableLine } from '../report/index.ts';
import { entriesBelow } from './compare.ts';
import { Failure } from './terminal.ts';

/** Refuses to replace a folder in which there is anything that policyc did not write; what it wrote is in the manifest. */
export function refuseForeign(target: string, outputs: readonly OutputFile[]): void {
  const out = resolve(target);
  if (readdirSync(out).length === 0) return;
  const manifest = manifestIn(out);
  if (manifest === undefined)
    throw new Failure(
      `The folder ${target} holds files that policyc did not write (there is no manifest.json of policyc). Choose another one with --out.`,
    );
  const ours = new Set([MANIFEST, ...Object.keys(manifest.outputs), ...outputs.map(({ path }) => path)]);
  const foreign = entriesBelow(out)
    .map(([path]) => path)
    .filter((path) => !ours.has(path) && !OF_THE_SYSTEM.has(basename(path)))
    .sort();
  if (foreign.length === 0) return;
  const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : '';
  throw new Failure(
    `The folder ${target} holds files that policyc did not write: ${foreign.slice(0, SHOWN).map(printableLine).join(', ')}${more}. A build replaces the folder; move them away, or choose another one with --out.`,
  );
}

const SHOWN = 5;

/** What systems put into any folder that somebody looks at; nobody misses it. */
const OF_THE_SYSTEM = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The manifest of the outputs in a folder. Web applications have a manifest.json too; ours lists inputs and outputs. */
export function manifestIn(out: string): Manifest | undefined {
  const file = join(out, MANIFEST);
  try {
    if (!lstatSync(file).isFile()) return undefined;
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const { version, inputs, outputs } = manifest;
    return version === 1 && isMap(inputs) && isMap(outputs) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
