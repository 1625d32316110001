import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { found } from './paragraph.ts';

const languages = readdirSync('templates').filter((name) => existsSync(`templates/${name}/words.yaml`));

const HOSTILE = [
  'a',
  '(',
  ' ',
  '\u00a0',
  '"',
  '.',
  'a the ',
  'the the ',
  'unless no ',
  'read more ',
  'a. A',
  '1 2nd ',
  'any other further ',
  '[your ',
];

describe('hostile text does not hold the rules up', () => {
  it.each(HOSTILE)('"%s" for as long as a text may be', async (piece) => {
    expect(await found(`x${piece.repeat(19_990 / piece.length)}x.`)).not.toContain('name-varies');
  });

  it.each(languages)('the patterns of %s pass over a hundred thousand characters', (language) => {
    const { check } = parse(readFileSync(`templates/${language}/words.yaml`, 'utf8'));
    for (const source of Object.values<string>(check))
      for (const piece of HOSTILE)
        expect([...piece.repeat(100_000 / piece.length).matchAll(new RegExp(source, 'gu'))].length).toBeLessThan(
          100_000,
        );
  });
});
