import { describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { open } from './open.ts';
import { german, pages, samples } from './pages.ts';

const browser = await openBrowser();

describe('nothing scrolls sideways, sticks out or is cut', () => {
  it.each(pages)('in $name from 320 px up', async ({ html }) => {
    const { page, measure } = await open(browser, html);
    for (const width of [320, 360, 640, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, found: await measure('cut') }).toEqual({ width, found: [] });
    }
  });

  it.each(samples)('in $name with text of twice the size', async ({ html }) => {
    const { page, measure } = await open(browser, html);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, found: await measure('cut') }).toEqual({ width, found: [] });
    }
  });

  it.each(samples)('in $name on paper', async ({ html }) => {
    const { page, measure } = await open(browser, html, { viewport: { width: 627, height: 950 } });
    await page.emulateMedia({ media: 'print' });
    expect(await measure('cut')).toEqual([]);
  });
});

describe('text is read with ease', () => {
  it.each(samples)('in $name: no line is longer than the eye follows', async ({ html }) => {
    const { measure } = await open(browser, html, { viewport: { width: 1600, height: 900 } });
    expect(await measure('longLines')).toEqual([]);
  });

  it.each(samples)('in $name: no column is so narrow that it tears a word', async ({ html }) => {
    const { page, measure } = await open(browser, html);
    for (const width of [640, 800, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, found: await measure('torn') }).toEqual({ width, found: [] });
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 627, height: 950 });
    expect(await measure('torn')).toEqual([]);
  });

  it.each(german)(
    'in $name: no title or label tears a word, although this browser hyphenates none',
    async ({ html }) => {
      const { page, measure } = await open(browser, html);
      for (const width of [320, 360, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect({ width, found: await measure('tornTitles') }).toEqual({ width, found: [] });
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 627, height: 950 });
      expect(await measure('tornTitles')).toEqual([]);
    },
  );

  it.each(samples)('in $name: the rule below the head is as wide as what stands above it', async ({ html }) => {
    const { measure } = await open(browser, html);
    expect(await measure('rule')).toEqual([]);
  });

  it.each(samples)(
    'in $name: on a phone, each cell of a table has room and the head of its column',
    async ({ html }) => {
      const { measure } = await open(browser, html, { viewport: { width: 360, height: 740 } });
      expect(await measure('hardToRead')).toEqual([]);
    },
  );
});
