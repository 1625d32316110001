import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { OutputFile } from '../outputs.ts';
import { Browser } from './browser.ts';
import { Failure } from './terminal.ts';

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Prints the page of each notice among some outputs with an installed Chromium: `notice.pdf`, tagged, with bookmarks, page
 * numbers and the references of the page. The same page and the same Chromium give the same bytes.
 */
export async function printed(outputs: readonly OutputFile[]): Promise<OutputFile[]> {
  const program = chromium();
  const browser = new Browser(program);
  try {
    const pages: OutputFile[] = [];
    for (const { path, content } of outputs.filter((each) => each.path.endsWith('/notice.html')))
      pages.push({
        path: path.replace(/html$/, 'pdf'),
        content: undated(await browser.print(Buffer.from(content as Uint8Array).toString())),
      });
    return pages;
  } catch (error) {
    throw new Failure(`${program} could not print: ${(error as Error).message}.`);
  } finally {
    await browser.close();
  }
}

/** The program that `CHROME_PATH` names, else the first that is installed. */
function chromium(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Failure(
      `CHROME_PATH names ${named}, which is no program. Name the Chromium, Chrome or Edge that is to print.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name))), ...ELSEWHERE].find(
    isProgram,
  );
  if (found !== undefined) return found;
  throw new Failure(
    'A PDF is printed by Chromium, Chrome or Edge, and none is installed. Install one, or name its program in CHROME_PATH.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The day of printing is no fact of the notice: it would change with each build. */
function undated(pdf: string): Uint8Array {
  const text = Buffer.from(pdf, 'base64').toString('latin1');
  return Buffer.from(text.replace(/\(D:\d{14}/g, '(D:19800101000000'), 'latin1');
}
