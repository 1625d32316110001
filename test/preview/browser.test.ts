import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../browser/chromium.ts';
import { writable } from '../markup/vectors.ts';
import { statesOf, workspace } from './running.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const here = workspace();
const browser = await openBrowser();

/** Opens the preview of the policy, and gives all that went wrong in the page besides. */
async function open(options: BrowserContextOptions = {}) {
  const running = await here.preview();
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(`a script ran: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(running.url) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  await page.goto(running.url);
  await page.getByRole('status').filter({ hasText: /uilt/ }).waitFor();
  return { page, running, faults };
}

const heading = (page: Page, text: string) => page.getByRole('heading', { name: text, exact: true });
const finding = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const BAR = "document.querySelector('policyc-preview').shadowRoot";
const BASIS = ['activities.yaml', 'basis: ', 'bases: '] as const;

const SECTION = '        activities: [newsletter]\n';
const TEXT =
  '        text: You can stop the newsletter at any time; see [[right:withdrawal|your right to withdraw]].\n';
const EDITS: readonly (readonly [file: string, from: string, to: string])[] = [
  ['notice.yaml', 'title: Newsletter', 'title: News'],
  ['notice.yaml', TEXT, ''],
  ['facts.yaml', 'address: Postweg 2', 'address: Neue Strasse 2'],
  ['notice.yaml', SECTION, `${SECTION}        text: |\n          One thing.\n\n          - Two\n          - Three\n`],
  ['notice.yaml', '          One thing.\n\n', ''],
  ['notice.yaml', '          - Two\n', '          - Two\n          - Two and a half\n'],
  ['notice.yaml', 'title: Privacy notice for the newsletter', 'title: All is new'],
];

/** Ends when the page is what the server has now. */
const UNTIL_FRESH = `new Promise((resolve) => {
  const look = async () => {
    const text = await (await fetch(location.pathname)).text();
    const fresh = new DOMParser().parseFromString(text, 'text/html');
    if (document.body.isEqualNode(fresh.body) && document.title === fresh.title) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

describe('in the browser', () => {
  it('an edit changes the page, and the reader stays where they are', async () => {
    const { page, faults } = await open({ viewport: { width: 800, height: 500 } });
    await page.getByRole('heading', { name: 'Right to erasure' }).scrollIntoViewIfNeeded();
    await page.evaluate('window.isSame = true');
    const before = await page.evaluate('scrollY');
    expect(before).toBeGreaterThan(500);
    here.edit('notice.yaml', 'title: Privacy notice for the newsletter', 'title: What happens to your address');
    await heading(page, 'What happens to your address').waitFor();
    expect(await page.title()).toBe('What happens to your address');
    expect(await page.evaluate('scrollY')).toBe(before);
    expect(await page.evaluate('window.isSame')).toBe(true);
    expect(faults).toEqual([]);
  });

  it('whatever changes, the page is as if it were opened anew', async () => {
    const { page, running, faults } = await open();
    const next = await statesOf(running);
    let { build: last } = await next(() => true);
    for (const edit of EDITS) {
      here.edit(...edit);
      last = (await next(({ build, status }) => build !== last && status === 'built')).build;
      await page.evaluate(UNTIL_FRESH);
    }
    expect(await heading(page, 'All is new').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('what is broken is told over the last good page, until it is mended', async () => {
    const { page, faults } = await open();
    here.edit(...BASIS);
    await finding(page, 'P2001 unknown-key').waitFor();
    expect(await finding(page, 'P2001').textContent()).toMatch(
      /error policy\/activities\.yaml:\d+:\d+ P2001 unknown-key/,
    );
    expect(await page.getByRole('status').textContent()).toMatch(/^Not built .*: \d errors?$/);
    expect(await heading(page, 'Privacy notice for the newsletter').isVisible()).toBe(true);
    here.edit('activities.yaml', 'bases: ', 'basis: ');
    await page
      .getByRole('status')
      .filter({ hasText: /^Built .*: no findings$/ })
      .waitFor();
    await finding(page, 'P2001').waitFor({ state: 'detached' });
    expect(await page.getByRole('region', { name: 'Findings' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('what is broken from the start waits for the first good page', async () => {
    here.edit(...BASIS);
    const { page, running } = await open();
    await heading(page, 'Nothing is built yet').waitFor();
    await finding(page, 'P2001 unknown-key').waitFor();
    here.edit('activities.yaml', 'bases: ', 'basis: ');
    await heading(page, 'Privacy notice for the newsletter').waitFor();
    expect(page.url()).toBe(`${running.url}newsletter/en/notice.html`);
  });

  it('a folder that goes away leaves the page, which follows it when it is back', async () => {
    const { page } = await open();
    cpSync(here.path('policy'), here.path('kept'), { recursive: true });
    renameSync(here.path('policy'), here.path('gone'));
    rmSync(here.path('gone'), { recursive: true });
    await page.getByText('There is no folder policy.').waitFor();
    expect(await heading(page, 'Privacy notice for the newsletter').isVisible()).toBe(true);
    renameSync(here.path('kept'), here.path('policy'));
    await page
      .getByRole('status')
      .filter({ hasText: /^Built/ })
      .waitFor();
    here.edit('notice.yaml', 'title: Privacy notice for the newsletter', 'title: Back again');
    await heading(page, 'Back again').waitFor();
  });

  it('a preview that ended is told, and one that starts again at the same port is followed', async () => {
    const { page, running } = await open();
    running.process.kill('SIGINT');
    await page.getByText('The preview has ended').waitFor();
    here.edit('notice.yaml', 'title: Privacy notice for the newsletter', 'title: After the break');
    await here.preview('--port', String(running.port));
    await heading(page, 'After the break').waitFor();
  });

  it('a notice that goes away leads to the first page', async () => {
    const { page, running } = await open();
    here.edit('notice.yaml', '  newsletter:', '  letters:');
    await page.waitForURL(`${running.url}letters/en/notice.html`);
  });

  it('hostile text is text, in the page and in the findings', async () => {
    const { page, faults } = await open();
    const hostile = `"</script><img src=x onerror=alert(1)><script>alert(2)</script>"`;
    here.edit('company.yaml', 'address: Musterweg 1, 14482 Potsdam', `address: ${hostile}`);
    await page.locator('main').getByText('<img src=x onerror=alert(1)>').first().waitFor();
    writeFileSync(here.path('policy/more.yaml'), `${hostile}: 1\n`);
    await finding(page, '<img src=x onerror=alert(1)>').first().waitFor();
    expect(await page.evaluate('document.querySelectorAll("img, body script").length')).toBe(0);
    expect(faults).toEqual([]);
  });

  it('hostile names are text in the findings, whatever they try', async () => {
    const { page, faults } = await open();
    const scripts = new Set<string>();
    const devtools = await page.context().newCDPSession(page);
    devtools.on(
      'Debugger.scriptParsed',
      ({ url, executionContextAuxData: where }) => where?.['isDefault'] && scripts.add(url),
    );
    await devtools.send('Debugger.enable');
    // The panel shows two hundred findings.
    for (let first = 0; first < writable.length; first += 199) {
      const names = writable
        .slice(first, first + 199)
        .map((words, index) => `${first + index}: ${words.slice(0, 400)}`);
      writeFileSync(here.path('policy/more.yaml'), names.map((name) => `${JSON.stringify(name)}: 1\n`).join(''));
      await finding(page, `"${first + names.length - 1}: `).waitFor();
      const elements = await finding(page, 'P2001')
        .locator('*')
        .evaluateAll((all) => all.map(({ localName }) => localName));
      expect(elements.length).toBeGreaterThan(names.length);
      expect(elements.filter((name) => !['p', 'strong', 'code', 'pre', 'mark'].includes(name))).toEqual([]);
    }
    // What the test itself asks of the page has no address; whatever is in the page has.
    expect([...scripts].filter((url) => url !== '' && !url.endsWith('/_preview/panel.js'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('markup that came into the page all the same could run nothing and ask for nothing', async () => {
    const { page, faults } = await open();
    const blocked = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
    await page.evaluate(`document.body.innerHTML =
      '<img src="https://evil.example/x" onerror="alert(1)"><iframe srcdoc="<script>parent.alert(2)</script>"></iframe>'`);
    await blocked;
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'alert(3)';
      document.body.append(script);
    })()`);
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    expect(faults.filter((fault) => fault.startsWith('a script ran'))).toEqual([]);
  });
});

describe('the bar', () => {
  it('leads to each document with the keyboard alone', async () => {
    const { page, running } = await open();
    const pages = page.locator('.pages summary');
    for (const [name, path] of [
      ['Record of processing activities', 'records/en/controller.html'],
      ['Coverage of Art. 13, 14 and 30 GDPR', 'coverage.html'],
      ['Privacy notice for the newsletter', 'newsletter/en/notice.html'],
    ] as const) {
      await pages.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Pages' }).getByRole('link', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${running.url}${path}`);
      await page
        .getByRole('status')
        .filter({ hasText: /^Built/ })
        .waitFor();
    }
  });

  it('opens, and closes with Escape', async () => {
    const { page } = await open();
    const list = page.getByRole('region', { name: 'Findings' });
    const summary = page.locator('.findings summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await list.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await page.evaluate(`${BAR}.activeElement === ${BAR}.querySelector('.findings summary')`)).toBe(true);
  });

  it('that was closed stays closed while the error stays', async () => {
    const { page } = await open();
    const list = page.getByRole('region', { name: 'Findings' });
    here.edit(...BASIS);
    await list.waitFor();
    await page.locator('.findings summary').click();
    await list.waitFor({ state: 'hidden' });
    writeFileSync(here.path('policy/more.yaml'), 'more: 1\n');
    await page
      .getByRole('status')
      .filter({ hasText: /[2-9] errors/ })
      .waitFor();
    expect(await list.isVisible()).toBe(false);
  });

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const)('has no fault that axe-core finds, at $width px and $colorScheme', async ({ width, colorScheme }) => {
    const { page } = await open({ viewport: { width, height: 740 }, colorScheme });
    here.edit(...BASIS);
    await finding(page, 'P2001').waitFor();
    await page.evaluate(AXE);
    for (const drawer of ['findings', 'pages']) {
      if (drawer === 'pages') await page.locator('.pages summary').click();
      const { violations, passes } = await page.evaluate<AxeResults>(
        `axe.run('policyc-preview', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })`,
      );
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('is not printed', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('status').isVisible()).toBe(false);
  });
});
