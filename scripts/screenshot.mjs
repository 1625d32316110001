// Makes docs/notice.png, the picture in the README: our own notice, built and opened in an installed Chromium.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'policyc-screenshot-'));
const browser = process.env.CHROMIUM ?? 'chromium';

execFileSync(
  process.execPath,
  [join(root, 'dist/policyc.cjs'), 'build', join(root, 'policy'), '--out', join(folder, 'out')],
  { stdio: 'inherit' },
);
execFileSync(
  browser,
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    '--window-size=1280,860',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--screenshot=${join(root, 'docs/notice.png')}`,
    `file://${join(folder, 'out/saas/en/notice.html')}`,
  ],
  { stdio: 'ignore' },
);
rmSync(folder, { recursive: true, force: true });
