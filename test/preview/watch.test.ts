import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../src/preview/state.ts';
import { ask, type Running, statesOf, workspace } from './running.ts';

const here = workspace();
const TITLE = 'title: Privacy notice for the newsletter';
const PAGE = '/newsletter/en/notice.html';
const isBuilt = ({ status }: PanelState) => status === 'built';
const isBroken = ({ status }: PanelState) => status === 'errors';
const isGone = ({ status }: PanelState) => status === 'failed';

async function started(...args: string[]) {
  const running = await here.preview(...args);
  const next = await statesOf(running);
  await next(() => true);
  return { running, next };
}

const page = async (running: Running) => (await ask(running, PAGE)).body;

describe('a change is built', () => {
  it('of a file that is written in place', async () => {
    const { running, next } = await started();
    here.edit('notice.yaml', TITLE, 'title: News by mail');
    expect((await next(isBuilt)).pages[0]?.title).toBe('News by mail');
    expect(await page(running)).toContain('<title>News by mail</title>');
  });

  it('of a file that another takes the place of', async () => {
    const { running, next } = await started();
    for (const title of ['First', 'Second', 'Third']) {
      const text = readFileSync(here.path('policy/notice.yaml'), 'utf8');
      writeFileSync(here.path('policy/notice.yaml~'), text.replace(/title: .*/, `title: ${title}`));
      renameSync(here.path('policy/notice.yaml~'), here.path('policy/notice.yaml'));
      await next(({ pages }) => pages[0]?.title === title);
    }
    expect(await page(running)).toContain('<title>Third</title>');
  });

  it('of many at once, the last of them last', async () => {
    const { next } = await started();
    const text = readFileSync(here.path('policy/notice.yaml'), 'utf8');
    for (let turn = 1; turn <= 200; turn++)
      writeFileSync(here.path('policy/notice.yaml'), text.replace(TITLE, `title: Turn ${turn}`));
    const { build } = await next(({ pages }) => pages[0]?.title === 'Turn 200');
    expect(Number(build.split('-').at(-1))).toBeLessThan(200);
  });

  it('in a folder that is new, and in one that was deleted and is there again', async () => {
    const { next } = await started();
    for (const id of ['first', 'second']) {
      mkdirSync(here.path('policy/more/deep'), { recursive: true });
      writeFileSync(here.path('policy/more/deep/terms.yaml'), 'terms: [');
      expect((await next(isBroken)).findings[0]?.place).toBe('policy/more/deep/terms.yaml:1:8');
      writeFileSync(
        here.path('policy/more/deep/terms.yaml'),
        `terms: { ${id}: { term: Address of ${id}, definition: What it says. } }`,
      );
      await next(isBuilt);
      rmSync(here.path('policy/more'), { recursive: true });
      await next(({ totals }) => totals === 'no findings');
    }
  });

  it('of templates beside the policy, which may come later', async () => {
    const { next } = await started();
    mkdirSync(here.path('templates/en'), { recursive: true });
    writeFileSync(here.path('templates/en/words.yaml'), 'title: { rihgts: x }');
    expect((await next(isBroken)).findings[0]?.place).toBe('templates/en/words.yaml:1:18');
  });

  it('of what a link leads to, and of the link', async () => {
    renameSync(here.path('policy'), here.path('one'));
    cpSync(here.path('one'), here.path('two'), { recursive: true });
    symlinkSync('one', here.path('policy'));
    const { next } = await started();
    here.edit('notice.yaml', TITLE, 'title: Through the link');
    await next(({ pages }) => pages[0]?.title === 'Through the link');
    unlinkSync(here.path('policy'));
    symlinkSync('two', here.path('policy'));
    await next(({ pages }) => pages[0]?.title === 'Privacy notice for the newsletter');
  });
});

describe('what is broken', () => {
  it('is told with its place, and the last good page stays until it is mended', async () => {
    const { running, next } = await started();
    const before = await page(running);
    here.edit('activities.yaml', 'basis: ', 'bases: ');
    const { findings, hasErrors } = await next(isBroken);
    expect(hasErrors).toBe(true);
    expect(findings[0]).toMatchObject({ severity: 'error', rule: 'unknown-key' });
    expect(findings[0]?.place).toMatch(/^policy\/activities\.yaml:\d+:\d+$/);
    expect(findings[0]?.line[1]).toBe('bases');
    const text = (html: string) => html.replace(/<script.*<\/script>/, '');
    expect(text(await page(running))).toBe(text(before));
    here.edit('activities.yaml', 'bases: ', 'basis: ');
    await next(isBuilt);
  });

  it('from the start leaves a page that waits for the first good one', async () => {
    here.edit('activities.yaml', 'basis: ', 'bases: ');
    const { running, next } = await started();
    const { status, body } = await ask(running, '/');
    expect(status).toBe(200);
    expect(body).toContain('Nothing is built yet');
    expect((await ask(running, '/coverage.html')).status).toBe(200);
    here.edit('activities.yaml', 'bases: ', 'basis: ');
    await next(isBuilt);
    expect((await ask(running, '/')).status).toBe(302);
  });

  it('may be the folder, which is moved away and back', async () => {
    const { running, next } = await started();
    renameSync(here.path('policy'), here.path('kept'));
    expect((await next(isGone)).failure).toBe(
      'There is no folder policy. "policyc init policy" writes a first policy there; or name the folder that holds the policy\'s YAML files.',
    );
    expect(await page(running)).toContain('<title>Privacy notice for the newsletter</title>');
    renameSync(here.path('kept'), here.path('policy'));
    await next(isBuilt);
  });

  it('may be the folder, which is deleted file by file and made anew', async () => {
    const { running, next } = await started();
    for (const title of ['First', 'Second']) {
      cpSync(here.path('policy'), here.path('kept'), { recursive: true });
      rmSync(here.path('policy'), { recursive: true });
      await next(isGone);
      cpSync(here.path('kept'), here.path('policy'), { recursive: true });
      here.edit(
        'notice.yaml',
        /title: .*/.exec(readFileSync(here.path('policy/notice.yaml'), 'utf8'))?.[0] ?? '',
        `title: ${title}`,
      );
      await next(({ pages }) => pages[0]?.title === title);
      expect(await page(running)).toContain(`<title>${title}</title>`);
    }
  });

  it('may be the folders above it', async () => {
    mkdirSync(here.path('a/b'), { recursive: true });
    renameSync(here.path('policy'), here.path('a/b/policy'));
    const { next } = await started('a/b/policy');
    renameSync(here.path('a'), here.path('c'));
    await next(isGone);
    renameSync(here.path('c'), here.path('a'));
    await next(isBuilt);
    const notice = here.path('a/b/policy/notice.yaml');
    writeFileSync(notice, readFileSync(notice, 'utf8').replace(TITLE, 'title: Back again'));
    await next(({ pages }) => pages[0]?.title === 'Back again');
  });

  it('may be a file that is no text, or no file', async () => {
    const { next } = await started();
    writeFileSync(here.path('policy/more.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    await next(isBroken);
    unlinkSync(here.path('policy/more.yaml'));
    await next(isBuilt);
    symlinkSync('/proc/self/environ', here.path('policy/env.yaml'));
    expect((await next(isGone)).failure).toContain('it is a link');
    unlinkSync(here.path('policy/env.yaml'));
    await next(isBuilt);
  });
});
