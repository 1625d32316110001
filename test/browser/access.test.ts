import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { open } from './open.ts';
import { pages, samples } from './pages.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const browser = await openBrowser();

async function faults(page: Page, rules = {}): Promise<string[]> {
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'], rules: ${JSON.stringify(rules)} })`,
  );
  expect(passes.length).toBeGreaterThan(20);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe('axe-core (WCAG 2.2 AA and its best practices) finds nothing', () => {
  it.each(pages)('in $name', async ({ html }) => {
    const { page } = await open(browser, html);
    await page.evaluate(AXE);
    expect(await faults(page)).toEqual([]);
  });

  it.each(samples)('in $name in the dark and in print', async ({ html }) => {
    const { page } = await open(browser, html, { colorScheme: 'dark' });
    await page.evaluate(AXE);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    // Nobody taps on paper.
    expect(await faults(page, { 'target-size': { enabled: false } })).toEqual([]);
  });
});
