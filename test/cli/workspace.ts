import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

/** The built program. */
export const program = resolve('dist/policyc.cjs');

/** A folder of its own for each test of a file, with the starter policy in it; `policyc` runs the program there. */
export function workspace() {
  const here = { folder: '', policyc, path: (...parts: string[]) => join(here.folder, ...parts) };
  const starter = mkdtempSync(join(tmpdir(), 'policyc-cli-'));
  beforeAll(() => {
    here.folder = starter;
    policyc('init', '--yes');
  });
  beforeEach(() => {
    here.folder = mkdtempSync(join(tmpdir(), 'policyc-cli-'));
    cpSync(starter, here.folder, { recursive: true });
  });
  afterEach(() => rmSync(here.folder, { recursive: true, force: true }));
  afterAll(() => rmSync(starter, { recursive: true, force: true }));

  function policyc(...args: string[]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
      cwd: here.folder,
      encoding: 'utf8',
      input: '',
      timeout: 30_000,
    });
    return { stdout, stderr, status };
  }
  return here;
}

/** All files below a folder with their bytes. */
export function contentOf(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  return Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(path.length),
        readFileSync(join(entry.parentPath, entry.name), 'base64'),
      ])
      .sort(),
  );
}

/** Runs Node in the background; gives what it printed and how it ended. */
export function running(args: readonly string[], options: SpawnOptions & { program?: string } = {}) {
  const child = spawn(options.program ?? process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  return new Promise<{ stdout: string; stderr: string; status: number | null; signal: string | null }>(
    (resolve, reject) => {
      child.on('error', reject).on('close', (status, signal) => resolve({ ...printed, status, signal }));
    },
  );
}

/** Does some work for each item, two at a time. */
export async function twoAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  const lane = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all([lane(), lane()]);
  return results;
}
