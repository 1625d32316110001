import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageTags } from '../../src/locale/index.ts';

const read = (tag: string, file: string) => parse(readFileSync(`templates/${tag}/${file}`, 'utf8'));

/** The words of a language by their keys; how Intl is asked and what it lacks are no words. */
function wordsOf(tag: string): Record<string, string> {
  const { intl, firstDay, ...words } = read(tag, 'words.yaml');
  const flat = (node: object, prefix: string): [string, string][] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' ? flat(value, `${prefix}${key}.`) : [[prefix + key, String(value)]],
    );
  return Object.fromEntries(flat(words, ''));
}

const english = wordsOf('en');
const filesOf = (tag: string) => readdirSync(`templates/${tag}`, { recursive: true, encoding: 'utf8' }).sort();
const variables = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(?:#\w+ )?([\w./]+)\}\}/g)].map(([, name]) => name))]
    .filter((name) => name !== 'else')
    .sort();

/** Words that no English sentence does without, and that neither German nor French has. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|of|and|your|you|our|we|with|for|this|these|that|are|is|not|to|from|by|have|has|which)(?![\p{L}-])/gu;

/** All fixed words of a language, by where they stand: words that rules look for are none. */
function fixedWordsOf(tag: string): [place: string, words: string][] {
  const told = Object.entries(wordsOf(tag)).filter(([key]) => !/^(?:check|ease|maker)\.|^reference\.typed$/.test(key));
  const templates = filesOf(tag).filter((name) => name.endsWith('.md'));
  return [
    ...told,
    ...templates.flatMap((file) =>
      readFileSync(`templates/${tag}/${file}`, 'utf8')
        .split(/\{\{[^}]*\}\}|[\n|*>#().:;]/)
        .map((words): [string, string] => [file, words.trim()]),
    ),
  ];
}

describe.each(languageTags.filter((tag) => tag !== 'en'))('the language %s', (tag) => {
  it('has no English left in it', () => {
    const phrases = new Set(fixedWordsOf('en').flatMap(([, words]) => (/\p{L}+ \p{L}+/u.test(words) ? [words] : [])));
    const left = fixedWordsOf(tag).filter(([, words]) => phrases.has(words) || words.match(ENGLISH));
    expect(left).toEqual([]);
  });

  const words = wordsOf(tag);

  it('has each word that English has, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the same gaps in its words', () => {
    const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(words))
      if (!key.startsWith('check.') && key !== 'reference.typed')
        expect(gaps(text), key).toEqual(gaps(english[key] ?? ''));
  });

  it('has each template that English has, with the same values in it', () => {
    expect(filesOf(tag)).toEqual(filesOf('en'));
    for (const file of filesOf(tag).filter((name) => name.endsWith('.md')))
      expect(variables(readFileSync(`templates/${tag}/${file}`, 'utf8')), file).toEqual(
        variables(readFileSync(`templates/en/${file}`, 'utf8')),
      );
  });

  it('has a form for each part of a citation, and a name for each act', () => {
    const { acts, ...forms } = read(tag, 'citations.yaml');
    const other = read('en', 'citations.yaml');
    expect(Object.keys(acts).sort()).toEqual(Object.keys(other.acts).sort());
    for (const form of Object.keys(other)) expect({ acts, ...forms }).toHaveProperty([form]);
  });
});

describe.each(languageTags)('the patterns of %s', (tag) => {
  const patterns = Object.entries(wordsOf(tag)).filter(([key]) => key.startsWith('check.'));

  it('are written in lower case, since they are tried on text in lower case', () => {
    for (const [key, pattern] of patterns) {
      const letters = pattern.replace(/\\p\{[A-Za-z]+\}|\\[A-Z]|\(\?<\w+>/g, '');
      expect(letters, key).toBe(letters.toLowerCase());
    }
  });

  it.each([
    ['a', 100_000],
    ['(', 100_000],
    [' ', 100_000],
    ['unless ', 20_000],
    ['no ', 30_000],
    ['art. 4 ', 20_000],
  ])(
    'find nothing in much of "%s", and do not get lost in it',
    (text, times) => {
      for (const [, pattern] of patterns)
        expect('x'.concat(text.repeat(times)).search(new RegExp(pattern, 'u'))).toBeGreaterThanOrEqual(-1);
    },
    20_000,
  );
});
