import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';
import { shown } from './policy.ts';

const policyIn = (folder: string) =>
  readdirSync(folder).map((name) => ({ path: name, content: readFileSync(`${folder}/${name}`) }));

/** All outputs in the first language, but for the list of hashes; in the others the Markdown, which has all that they say. */
const isKept = (path: string) => path !== 'manifest.json' && (!/\/(?:de|fr)\//.test(path) || path.endsWith('.md'));

describe.each(readdirSync('test/fixtures'))('the fixture %s', (name) => {
  const build = () => compile({ files: policyIn(`test/fixtures/${name}/policy`), today: '2026-11-23' });

  it('is correct, so that no rule speaks', async () => {
    expect((await build()).findings.map(shown)).toEqual([]);
  });

  it('builds what it built', async () => {
    for (const { path, content } of (await build()).outputs)
      if (typeof content === 'string' && isKept(path))
        await expect(content).toMatchFileSnapshot(resolve(`test/fixtures/${name}/expected/${path}.txt`));
  });
});

describe('our own policy', () => {
  const build = () => compile({ files: policyIn('policy'), today: '2026-11-23' });

  it('passes on the day of its publication: what the notice left open is waived, with its reason', async () => {
    const { asOf, findings } = await build();
    expect(asOf).toBe('2018-08-01');
    expect(findings.filter(({ waived }) => !waived).map(shown)).toEqual([]);
    for (const { waived } of findings) expect(waived?.reason).toMatch(/^The published notice .*\.$/);
  });

  it('has twelve sections, and both providers of e-mail in section 6 and in the list of recipients', async () => {
    const notice = String((await build()).outputs.find(({ path }) => path === 'saas/en/notice.md')?.content);
    expect(
      [...notice.matchAll(/^## <a id="([^"]+)"><\/a>(\d+) /gm)].map(([, id, number]) => `${number} ${id}`),
    ).toEqual([
      '1 controller',
      '2 terms',
      '3 log-files',
      '4 cookies',
      '5 registration',
      '6 e-mail',
      '7 usage',
      '8 in-app',
      '9 support',
      '10 recipients',
      '11 rights',
      '12 updates',
    ]);
    const section = (from: string, to: string) =>
      notice.slice(notice.indexOf(`<a id="${from}">`), notice.indexOf(`<a id="${to}">`));
    for (const provider of ['SendGrid', 'Intercom']) {
      expect(section('e-mail', 'usage')).toContain(provider);
      expect(section('recipients', 'rights')).toContain(`${provider}, Inc.`);
    }
    expect(section('recipients', 'rights').match(/>Intercom, Inc\..*/)?.[0]).toMatch(
      /section 4 .*section 6 .*section 8 /,
    );
  });

  it('says the same in each of its languages: the same sections, with links to the same places', async () => {
    const { outputs } = await build();
    const [english, ...others] = ['en', 'de', 'fr'].map((tag) => {
      const notice = String(outputs.find(({ path }) => path === `saas/${tag}/notice.md`)?.content);
      return [...notice.matchAll(/<a id="[^"]+">|\]\([^)]+\)/g)].map(([found]) => found).sort();
    });
    expect(others).toEqual([english, english]);
  });

  it('invents no period, no officer and no authority', async () => {
    const text = (await build()).outputs.map(({ content }) => String(content)).join('');
    expect(text).not.toMatch(
      /\d+ (?:days|months|years)|data protection officer answers|authority responsible for us|One of these authorities/,
    );
  });
});
