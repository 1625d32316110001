import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll } from 'vitest';

/** LibreOffice with a profile of its own, for the tests of a file. */
export function office() {
  const folder = mkdtempSync(join(tmpdir(), 'policyc-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let runs = 0;
  return {
    /** Where the files are as LibreOffice opens them and saves them again, by their names; `more` are options of its own. */
    convert(
      files: Readonly<Record<string, string | Uint8Array>>,
      to: string,
      ...more: string[]
    ): Record<string, string> {
      const run = join(folder, `${++runs}`);
      mkdirSync(run);
      for (const [name, content] of Object.entries(files)) writeFileSync(join(run, name), content);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const paths = Object.keys(files).map((name) => join(run, name));
      execFileSync(
        'soffice',
        [profile, '--headless', ...more, '--convert-to', to, '--outdir', join(run, 'out'), ...paths],
        { stdio: 'pipe' },
      );
      return Object.fromEntries(
        Object.keys(files).map((name) => [name, join(run, 'out', `${basename(name, extname(name))}.${to}`)]),
      );
    },
  };
}
