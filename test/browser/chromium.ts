import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

/** Chromium with its libraries and one family of fonts, so that pages measure the same on each machine. */
const FOLDER = resolve('node_modules/.cache/chromium');

/** A program that starts Chromium; unpacked from npm's package when it is asked for first, which takes three seconds. */
export function chromiumPath(): string {
  const own = process.env['CHROMIUM'];
  if (own) return own;
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = join(FOLDER, version);
  if (!existsSync(folder)) unpackInto(folder);
  return join(folder, 'start');
}

/** A browser for the tests of a file. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  afterAll(() => browser.close());
  return browser;
}

/** Several test files start at once: each unpacks into a folder of its own, and the first to finish gives it the name. */
function unpackInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  // The package unpacks into the folder for temporary files, and its libraries only where it takes the machine for Amazon's.
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    { env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
  );
  writeFileSync(join(fresh, 'fonts/fonts.conf'), fontsIn(folder));
  writeFileSync(join(fresh, 'start'), START);
  chmodSync(join(fresh, 'start'), 0o755);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
}

/** Where fonts are looked for and kept in mind: in the folder and nowhere else. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;

const START = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`;
