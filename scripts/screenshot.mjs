// Makes docs/notice.png, the picture in the README: our own notice, built and opened in whichever Chromium there is.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { unpackedChromium } from './unpacked-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = browserPath();
const folder = mkdtempSync(join(tmpdir(), 'policyc-screenshot-'));
try {
  execFileSync(process.execPath, [join(root, 'dist/policyc.cjs'), 'build', join(root, 'policy'), '--out', folder], {
    stdio: 'inherit',
  });
  await take(join(folder, 'saas/en/notice.html'), process.argv[2] ?? join(root, 'docs/notice.png'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The browser that is named, else the one installed, whose machine has more fonts, else the one that the tests unpack. */
function browserPath() {
  const installed = (process.env.PATH ?? '').split(delimiter).map((each) => join(each, 'chromium'));
  const found = process.env.CHROMIUM ?? [...installed, unpackedChromium].find((path) => existsSync(path));
  if (!found)
    throw new Error('There is no Chromium: install one, name one in CHROMIUM, or run the tests, which unpack one.');
  return found;
}

/** Playwright steers it: some builds of Chromium never end after --screenshot. */
async function take(page, picture) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await opened.goto(pathToFileURL(page).href);
    await opened.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
