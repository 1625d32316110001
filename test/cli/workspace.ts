import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** The built program. */
export const program = resolve('dist/policyc.cjs');

/** A folder of its own for each test of a file, with the starter policy in it; `policyc` runs the program there. */
export function workspace() {
  const here = { folder: '', policyc, path: (...parts: string[]) => join(here.folder, ...parts) };
  beforeEach(() => {
    here.folder = mkdtempSync(join(tmpdir(), 'policyc-cli-'));
    policyc('init', '--yes');
  });
  afterEach(() => rmSync(here.folder, { recursive: true, force: true }));

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
