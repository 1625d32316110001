import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const MEASURE = readFileSync('test/browser/measure.js', 'utf8');

/** The address that pages are opened at; nothing else answers. */
const ADDRESS = 'https://page.example/notice.html';

/** A page opened in a context of its own. */
export interface Opened {
  readonly page: Page;
  /** Whatever the page asked for, besides itself. */
  readonly requests: readonly string[];
  /** What one of the functions of measure.js finds. */
  measure(name: string): Promise<string[]>;
}

/** Opens a page that is closed after the test. */
export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const requests: string[] = [];
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.evaluate(MEASURE);
  return { page, requests, measure: (name) => page.evaluate(`measure.${name}()`) };
}
