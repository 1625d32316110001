import { describe, expect, it } from 'vitest';
import { decode, readPolicy } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const read = (...texts: string[]) => readPolicy(texts.map((text, index) => ({ path: `${'abc'[index]}.yaml`, text })));
const faults = (...texts: string[]) => read(...texts).findings.map(shown);

describe('parts of YAML that policies do without are refused', () => {
  const samples: [string, string][] = [
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.1\n---\na: no\n'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n'],
  ];
  it.each(samples)('%s', (_, text) => {
    const [found, ...more] = read(text).findings;
    expect(found?.fault.code).toBe('P1011');
    expect(more).toEqual([]);
    expect(read(text).value).toBeUndefined();
  });
});

it('a second document is refused where it begins', () =>
  expect(faults('a: 1\n---\nb: 2\n')).toEqual([
    'a.yaml:2:1 P1011 yaml-feature-not-allowed: a second document begins here, which policies do without',
  ]));

describe('what nobody can see is shown', () => {
  it.each([
    ['a bidirectional mark', '\u202e', 'U+202E'],
    ['NUL', '\u0000', 'U+0000'],
    ['an escape', '\u001b', 'U+001B'],
    ['half of a pair', '\ud800', 'U+D800'],
    ['a byte order mark inside', '\ufeff', 'U+FEFF'],
    ['a space of no width', '\u200b', 'U+200B'],
    ['a joiner between Latin letters', '\u200d', 'U+200D'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['an invisible plus', '\u2064', 'U+2064'],
    ['a filler', '\u3164', 'U+3164'],
    ['a tag character', '\u{e0041}', 'U+E0041'],
  ])('%s', (_, character, name) => {
    expect(faults(`a: x${character}y\n`)).toEqual([
      `a.yaml:1:5 P1002 hidden-character: the character ${name} stands here, which cannot be seen`,
    ]);
  });

  it.each([
    ['\\u202e', 'U+202E'],
    ['\\x1b', 'U+001B'],
    ['\\e', 'U+001B'],
    ['\\0', 'U+0000'],
    ['\\L', 'U+2028'],
    ['\\ud800', 'U+D800'],
    ['\\U000E0041', 'U+E0041'],
    ['\\udb40\\udc41', 'U+E0041'],
    ['\\u200b', 'U+200B'],
  ])('behind the escape %s', (escape, name) => {
    expect(faults(`a: "x\\\\ ${escape}y"\n`)).toEqual([
      `a.yaml:1:9 P1002 hidden-character: \`${escape}\` stands for the character ${name}, which cannot be seen`,
    ]);
  });

  it.each([
    ['a joiner in an emoji', '👩\u200d💻 ❤️\u200d🔥 👩🏽\u200d💻'],
    ['joiners in Persian and Hindi', 'می\u200cخواهم ه\u200dم क्\u200dष क्\u200cष'],
    ['a non-joiner that keeps a ligature apart', 'Auf\u200clage'],
    ['a space of no width in Khmer and Thai', 'ភាសា\u200bខ្មែរ ภาษา\u200bไทย'],
    ['a soft hyphen', 'Daten\u00adschutz'],
    ['a flag and a character with a selector', '🇩🇪 葛\u{e0100}'],
  ])('%s may stand, as itself or as an escape', (_, text) => {
    const escaped = text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    expect({ ...read(`a: ${text}\nb: "${escaped}"\n`).value?.data }).toEqual({ a: text, b: text });
  });

  it('takes files in UTF-8 only, and names UTF-16', () => {
    expect(decode('a.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0])).findings.map(shown)).toEqual([
      'a.yaml:1:1 P1001 file-not-utf-8: the file is written in UTF-16, not in UTF-8',
    ]);
    expect(decode('a.yaml', new Uint8Array([0x61, 0xff])).findings.map(({ fault }) => fault.code)).toEqual(['P1001']);
    expect(decode('a.yaml', new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).value?.text).toBe('a');
  });
});

describe('input made to keep the parser busy is refused', () => {
  it.each([
    ['flow keys', `a: {${'a: '.repeat(3000)}`],
    ['flow pairs in a list', `[${'a: '.repeat(3000)}]`],
    ['brackets', '['.repeat(5000)],
    ['lists', '- '.repeat(5000)],
    ['explicit keys', '? '.repeat(5000)],
  ])('nesting by %s', (_, text) => expect(faults(text).at(-1)).toContain('P1004 nested-too-deeply'));

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

describe('several files make one policy', () => {
  it('entries of the same map are joined, in the order of the file names', () => {
    const { value } = read('activities:\n  b: 1\n', 'activities:\n  a: 2\nasOf: 2026-01-01\n');
    expect(JSON.stringify(value?.data)).toBe('{"activities":{"b":1,"a":2},"asOf":"2026-01-01"}');
  });

  it('waivers are one list', () => {
    const { value } = read('waivers: [1]\n', 'waivers: [2]\n');
    expect(value?.data['waivers']).toEqual([1, 2]);
  });

  it('what two files declare is found at both places', () => {
    const { findings } = read('terms:\n  x: 1\n', 'terms:\n  y: 1\n  x: 2\n');
    expect(findings.map(shown)).toEqual(['b.yaml:3:3 P1012 declared-twice: "x" is declared a second time']);
    expect(findings[0]?.related?.[0]?.at.file.path).toBe('a.yaml');
  });

  it('faults of all files are found in one run', () => {
    expect(faults('a: "\n', 'b: *x\n', 'c: [1\n')).toHaveLength(3);
  });

  it('the order in which files are given does not count', () => {
    const files = [
      { path: 'b.yaml', text: 'terms: { b: 1 }\n' },
      { path: 'a.yaml', text: 'terms: { a: 1 }\n' },
    ];
    expect(JSON.stringify(readPolicy(files).value?.data)).toBe(
      JSON.stringify(readPolicy([...files].reverse()).value?.data),
    );
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

  it('maps have no prototype', () => {
    const data = read('a: { __proto__: { x: 1 }, constructor: 2 }\n').value?.data['a'] as object;
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
  });
});

describe('every value knows its place', () => {
  const text = 'a: plain\nb: "quoted"\nc: |\n  literal [[x]]\n  and [[x]]\nd: [one, { e: two }]\n';
  const source = read(text).value;
  const slice = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
  const data = source?.data as Record<string, unknown>;

  it('scalars of each style', () => {
    expect(slice(source?.spans.of(data, 'a'))).toBe('plain');
    expect(slice(source?.spans.of(data, 'b'))).toBe('"quoted"');
    expect(slice(source?.spans.key(data, 'b'))).toBe('b');
    expect(slice(source?.spans.entry(data, 'a'))).toBe('a: plain');
    expect(slice(source?.spans.of(data['d'] as object, 0))).toBe('one');
    expect(slice(source?.spans.of((data['d'] as object[])[1] as object, 'e'))).toBe('two');
  });

  it('the nth occurrence of words in a text', () => {
    const second = source?.spans.inside(data, 'c', '[[x]]', 1);
    expect(second?.start).toBe(text.lastIndexOf('[[x]]'));
    expect(slice(source?.spans.inside(data, 'c', 'not there', 0))).toContain('literal');
  });
});
