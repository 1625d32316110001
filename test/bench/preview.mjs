// How long it takes from saving a file to the new page in the browser, with `policyc preview` open in Chromium.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { unpackedChromium } from '../../scripts/unpacked-chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Chromium that the tests unpack, or another that is named; undefined where there is none. */
const executablePath = [process.env.CHROMIUM, unpackedChromium].find((path) => path && existsSync(path));

/** Milliseconds of each run, or undefined without a browser. `before` is a text in `file` that a run changes, and that is shown. */
export async function previewTimes({ policy, file, before, runs }) {
  if (!executablePath) return undefined;
  const { preview, url } = await started(policy);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page
      .getByRole('status')
      .filter({ hasText: /^Built/ })
      .waitFor();
    const text = readFileSync(join(policy, file), 'utf8');
    const times = [];
    // The first runs warm up.
    for (let run = -3; run < runs; run++) {
      const after = `${before} ${'abcdefghijklmnopqrstuvwxyz'[(run + 26) % 26]}`;
      const shown = page.evaluate(whenShown, after);
      await page.evaluate('1');
      const start = performance.timeOrigin + performance.now();
      writeFileSync(join(policy, file), text.replace(before, after));
      const end = await shown;
      if (run >= 0) times.push(end - start);
    }
    return times;
  } finally {
    await browser.close();
    preview.kill('SIGINT');
  }
}

/** Runs in the page: the time of the first frame that has a text; its spaces may be ones that no line ends at. */
function whenShown(text) {
  return new Promise((resolve) => {
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target.textContent.replaceAll('\u00a0', ' ').includes(text))) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

function started(policy) {
  const preview = spawn(process.execPath, [join(root, 'dist/policyc.cjs'), 'preview', policy, '--port', '0']);
  return new Promise((resolve, reject) => {
    let said = '';
    preview.stderr.on('data', (bytes) => {
      said += bytes;
      const [url] = /http:\/\/[\d.:]+\//.exec(said) ?? [];
      if (url) resolve({ preview, url });
    });
    preview.on('close', () => reject(new Error(said)));
  });
}
