import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { readPolicy } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const read = (...texts: string[]) => readPolicy(texts.map((text, index) => ({ path: `${'abc'[index]}.yaml`, text })));
const faults = (...texts: string[]) => read(...texts).findings.map(shown);

const IN_TEXT = 'If it is part of a text, put the text in quotes.';

describe('parts of YAML that policies do without are refused', () => {
  const samples: [name: string, text: string, words: string, message: string, help: string | undefined][] = [
    ['an anchor', 'a: &x 1\n', '&x', 'an anchor (`&`) stands here', IN_TEXT],
    ['an alias', 'a: *x\n', '*x', 'an alias (`*`) stands here', IN_TEXT],
    ['a tag', 'a: !!str 1\n', '!!str', 'a tag (`!`) stands here', IN_TEXT],
    ['a directive', '%YAML 1.1\n---\na: no\n', '%YAML 1.1', 'a directive (`%`) stands here', IN_TEXT],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', '<<', 'a merge key (`<<`) stands here', undefined],
  ];
  it.each(samples)('%s', (_, text, words, message, help) => {
    const { value, findings } = read(text);
    expect(value).toBeUndefined();
    expect(findings.map((each) => [each.fault.code, each.message, each.help])).toEqual([
      ['P1011', `${message}, which policies do without`, help],
    ]);
    expect(findings.map(({ at }) => text.slice(at.start, at.end))).toEqual([words]);
  });

  it('but may stand within words, quotation marks and comments', () =>
    expect({ ...read('a: R&D *new* !\nb: "&x"\nc: |\n  *y\n# &z\n').value?.data }).toEqual({
      a: 'R&D *new* !',
      b: '&x',
      c: '*y\n',
    }));

  it('a percent sign at the start of a text is no directive', () =>
    expect(faults('a: %x\n')).toEqual([
      'a.yaml:1:4 P1010 text-needs-quotes: the text begins with a character that means something else in YAML',
    ]));

  it.each([
    ['a: 1\n---\nb: 2\n', '2:1'],
    ['a: 1\n...\nb: 2\n', '3:1'],
    ['a: 1\n---', '2:1'],
  ])('a second document is refused where it begins: %j', (text, place) => {
    expect(faults(text)).toEqual([
      `a.yaml:${place} P1011 yaml-feature-not-allowed: a second document begins here, which policies do without`,
    ]);
    const { at, help } = read(text).findings[0] as Finding;
    expect(help).toBe('Remove the line `---`, or make a file of its own.');
    expect(at.end - at.start).toBe(1);
  });
});

it('a key that stands twice is told once, with the place of the first', () => {
  const { value, findings } = read('a: { b: 1, c: 2, b: 3 }\n');
  expect(value).toBeUndefined();
  expect(findings.map(shown)).toEqual(['a.yaml:1:18 P1012 declared-twice: "b" is declared a second time']);
  expect(findings[0]?.related?.map(({ at, message }) => [at.start, at.end, message])).toEqual([
    [5, 6, '"b" is declared here first'],
  ]);
});

it.each(['', '# only a comment\n', '---\n'])('a file that holds nothing contributes nothing: %j', (text) =>
  expect({ ...read(text).value?.data }).toEqual({}),
);

describe('input made to keep the parser busy is refused', () => {
  it.each([
    ['flow keys', `a: {${'a: '.repeat(3000)}`],
    ['flow pairs in a list', `[${'a: '.repeat(3000)}]`],
    ['brackets', '['.repeat(5000)],
    ['lists', '- '.repeat(5000)],
    ['explicit keys', '? '.repeat(5000)],
  ])('nesting by %s', (_, text) => expect(faults(text).at(-1)).toContain('P1004 nested-too-deeply'));

  it('50 maps and lists may stand inside each other, and the next is marked', () => {
    expect(faults(`a: ${'['.repeat(49)}${']'.repeat(49)}`)).toEqual([]);
    const [found] = read(`a: ${'['.repeat(50)}${']'.repeat(50)}`).findings;
    expect(found?.message).toBe('more than 50 maps and lists stand inside each other here');
    expect([found?.at.start, found?.at.end]).toEqual([52, 53]);
  });

  it('nine anchors and ten escapes give ten findings', () =>
    expect(faults(`a: [${'&x '.repeat(9)} "${'\\u202e'.repeat(10)}"]`)).toHaveLength(10));

  it('50,000 anchors give ten findings', () => expect(faults(`a: [${'&x '.repeat(50_000)}]`)).toHaveLength(10));

  it('200,000 escapes that hide something give ten findings', () =>
    expect(faults(`a: "${'\\u202e'.repeat(200_000)}"`)).toHaveLength(10));

  it('20,000 keys that stand twice give a thousand', () =>
    expect(faults(`a:\n${'  b: 1\n'.repeat(20_000)}`)).toHaveLength(1000));

  it('20,000 keys in one map are read', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: ${index}\n`).join('');
    expect(Object.keys(read(text).value?.data ?? {})).toHaveLength(20_000);
  });
});

describe('YAML 1.2 and nothing else', () => {
  it('a country NO is Norway, and yes, on and a date are words', () => {
    expect({ ...read('a: NO\nb: yes\nc: on\nd: 2018-08-01\ne: 010\nf: 1_000\n').value?.data }).toEqual({
      a: 'NO',
      b: 'yes',
      c: 'on',
      d: '2018-08-01',
      e: 10,
      f: '1_000',
    });
  });

  it('maps have no keys but those of the file', () => {
    const data = read('a: { __proto__: { x: 1 }, constructor: 2 }\nb: {}\n').value?.data as Record<string, object>;
    expect(Object.keys(data['a'] as object)).toEqual(['__proto__', 'constructor']);
    for (const key of Reflect.ownKeys(Object.prototype)) expect(key in (data['b'] as object), String(key)).toBe(false);
  });
});
