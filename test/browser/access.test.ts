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

type Media = Parameters<Page['emulateMedia']>[0];

async function faults(html: string, media: Media, rules = {}): Promise<string[]> {
  const { page } = await open(browser, html);
  await page.emulateMedia(media);
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'], rules: ${JSON.stringify(rules)} })`,
  );
  expect(passes.length).toBeGreaterThan(20);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe('axe-core (WCAG 2.2 AA and its best practices) finds nothing', () => {
  it.each(pages)('in $name', async ({ html }) => {
    expect(await faults(html, { colorScheme: 'light' })).toEqual([]);
  });

  it.each(samples)('in $name in the dark', async ({ html }) => {
    expect(await faults(html, { colorScheme: 'dark' })).toEqual([]);
  });

  it.each(samples)('in $name in print', async ({ html }) => {
    // Nobody taps on paper.
    const rules = { 'target-size': { enabled: false } };
    expect(await faults(html, { media: 'print' }, rules)).toEqual([]);
  });
});
