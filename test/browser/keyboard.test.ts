import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { open } from './open.ts';
import { pages, samples } from './pages.ts';

const browser = await openBrowser();

const focused = (page: Page) => page.evaluate<{ index: number; fault?: string }>('measure.focus()');
const links = (page: Page) => page.evaluate<number>("document.querySelectorAll('a[href]').length");

describe('with the keyboard alone', () => {
  it.each(samples)('$name leads past the contents first', async ({ html }) => {
    const { page } = await open(browser, html);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect((await focused(page)).fault).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement === document.querySelector('main a')")).toBe(true);
  });

  it.each(samples)('each link of $name is reached in the order of the text, and seen', async ({ html }) => {
    const { page } = await open(browser, html);
    const count = await links(page);
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toEqual({ index });
    }
  });

  it.each(samples)('each line of the contents of $name leads to its section', async ({ html }) => {
    const { page } = await open(browser, html);
    const hrefs = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href'))",
    );
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) {
      await page.locator(`.contents a[href="${href}"]`).press('Enter');
      const { title, top, text } = await page.evaluate<{ title: string; top: number; text: string }>(`(() => {
        const heading = document.querySelector(':target');
        const link = document.querySelector('.contents a[href="' + location.hash + '"]');
        return { title: heading.textContent, top: heading.getBoundingClientRect().top, text: link.textContent };
      })()`);
      expect(title).toBe(text);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(800);
    }
  });
});

describe('the contents show where the reader is', () => {
  it.each(samples)('in $name', async ({ html }) => {
    const { page } = await open(browser, html);
    const shown = await page.evaluate<{ section: string; current: string[] }[]>('measure.current()');
    expect(shown.length).toBeGreaterThan(1);
    for (const { section, current } of shown) expect(current).toEqual([`#${section}`]);
  });
});

describe('a page stands by itself', () => {
  it.each(pages)('$name runs nothing and asks nobody for anything', async ({ html }) => {
    const { page, requests, measure } = await open(browser, html);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect(await measure('active')).toEqual([]);
    expect(requests).toEqual([]);
  });
});
