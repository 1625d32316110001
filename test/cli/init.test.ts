import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagesIn, starterFor } from '../../src/cli/starter.ts';
import { check, policySchema } from '../../src/index.ts';
import { program, workspace } from './workspace.ts';

const here = workspace();

const findingsOf = async (files: Record<string, string>) =>
  (
    await check({
      files: Object.entries(files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })),
      today: '2026-11-23',
    })
  ).findings.map(({ fault, message }) => `${fault.name}: ${message}`);

describe('the first policy', () => {
  it('names in each first line the schema that lies beside it', async () => {
    const names = readdirSync(here.path('policy'));
    const texts = names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(here.path('policy', name), 'utf8'));
    expect(texts.map((text) => text.split('\n')[0])).toEqual(
      texts.map(() => '# yaml-language-server: $schema=./policy.schema.json'),
    );
    expect(readFileSync(here.path('policy/policy.schema.json'), 'utf8')).toBe(await policySchema());
  });

  it.each([['en'], ['de'], ['fr'], ['de', 'en'], ['en', 'de', 'fr']])(
    'has no findings in %s %s %s',
    async (...languages) => {
      const files = starterFor({}, languages);
      expect(await findingsOf(files)).toEqual([]);
      const tags = new Set(
        Object.values(files).flatMap((text) => text.match(/(?<=^ +(?:- )?)(?:en|de|fr)(?=: )/gm) ?? []),
      );
      expect([...tags]).toEqual(languages.length === 1 ? [] : languages);
    },
  );

  it('is written in the languages that are named, or in English', () => {
    expect(['', 'de', 'FR, en', 'de und it'].map(languagesIn)).toEqual([['en'], ['de'], ['fr', 'en'], undefined]);
  });

  it('is about the company that was named, and changes no one else', () => {
    const files = starterFor({
      name: 'Exemple SA',
      address: '1 rue X, 75001 Paris',
      country: 'FR',
      email: 'a@exemple.fr',
    });
    const text = Object.values(files).join('');
    expect(text).not.toMatch(/Example GmbH|Musterweg|privacy@example\.com/);
    expect(text).toContain('text: "I agree that Exemple SA sends me its newsletter');
    expect(text.match(/country: .*/g)).toEqual(['country: "FR"', 'country: DE', 'country: DE']);
  });

  it.each(['A "quoted": name # GmbH', "O'Neill & {Söhne}", 'back\\slash', '$& $1 $$', '- - -'])(
    'takes whatever can be typed as a name: %j',
    async (name) => {
      const files = starterFor({ name });
      expect(files['company.yaml']).toContain(`  name: ${JSON.stringify(name)}\n`);
      expect(await findingsOf(files)).toEqual([]);
    },
  );
});

describe('on a terminal', () => {
  const asked = (input: string) =>
    spawnSync(process.execPath, ['--require', resolve('test/cli/terminal.cjs'), program, 'init', 'mine'], {
      cwd: here.folder,
      encoding: 'utf8',
      input,
      timeout: 30_000,
    });

  it('asks, and writes nothing where the terminal is closed', () => {
    const { stderr, status } = asked('');
    expect(stderr).toContain('Languages, of en, de, fr (en): ');
    expect(stderr).toContain('policyc: The questions were not answered; nothing was written.');
    expect(status).toBe(2);
    expect(existsSync(here.path('mine'))).toBe(false);
  });

  it('says which languages there are, where another one is named, and asks again', () => {
    const [, first, second] = asked('it\n').stderr.split('Languages, of en, de, fr (en): ');
    expect(first).toContain('The first policy is there in en, de, fr. Write one or more of these.\n');
    expect(second).toBeDefined();
  });
});

describe('where it is not written', () => {
  it('a file or a link to nowhere in the place of the folder', () => {
    writeFileSync(here.path('file'), '');
    symlinkSync('nowhere', here.path('link'));
    for (const place of ['file', 'file/policy', 'link/policy'])
      expect(here.policyc('init', place)).toMatchObject({
        status: 2,
        stderr: `policyc: The policy could not be written to ${place}: a file stands where a folder is needed.\n`,
      });
  });

  it('a folder that holds anything, be it hidden', () => {
    mkdirSync(here.path('mine'));
    writeFileSync(here.path('mine/.keep'), '');
    expect(here.policyc('init', 'mine').status).toBe(2);
    expect(readdirSync(here.path('mine'))).toEqual(['.keep']);
  });
});
