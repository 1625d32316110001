import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/findings/index.ts';
import { readPolicy, type Source } from '../../src/source/index.ts';

describe('every value knows its place', () => {
  const text = 'a: [[x]] [[x]]\nb: "quoted"\nc: |\n  literal [[x]]\n  and [[x]]\nd: [one, { e: two }]\nf:\n';
  const { data, spans } = readPolicy([{ path: 'a.yaml', text: text.replace('[[x]] [[x]]', '"[[x]] [[x]]"') }])
    .value as Source;
  const slice = ({ file, start, end }: Span) => file.text.slice(start, end);
  const list = data['d'] as object[];
  const map = list[1] as object;

  it('quotation marks included', () => expect(slice(spans.of(data, 'b'))).toBe('"quoted"'));

  it('a key, and a key with its value', () => {
    expect(slice(spans.key(data, 'b'))).toBe('b');
    expect(slice(spans.entry(data, 'b'))).toBe('b: "quoted"');
  });

  it('a list, a map, and what they hold', () => {
    expect(slice(spans.of(data, 'd'))).toBe('[one, { e: two }]');
    expect(slice(spans.of(list, 0))).toBe('one');
    expect(slice(spans.key(list, 0))).toBe('one');
    expect(slice(spans.of(list, 1))).toBe('{ e: two }');
    expect(slice(spans.of(map, 'e'))).toBe('two');
  });

  it('a key without a value stands where its value would', () => {
    const { start, end } = spans.of(data, 'f');
    expect(slice(spans.key(data, 'f'))).toBe('f');
    expect([start, end]).toEqual([spans.key(data, 'f').end + 1, spans.key(data, 'f').end + 1]);
  });

  it('a key in brackets without a colon stands at its own end', () => {
    const source = readPolicy([{ path: 'a.yaml', text: 'a: { b, c: d }' }]).value as Source;
    const { start, end } = source.spans.of(source.data['a'] as object, 'b');
    expect([start, end]).toEqual([6, 6]);
  });

  it('what a map or list does not have is missing in all of it', () => {
    for (const ask of [spans.of, spans.key, spans.entry]) {
      expect(slice(ask(map, 'missing'))).toBe('{ e: two }');
      expect(slice(ask(list, 2))).toBe('[one, { e: two }]');
    }
  });

  it('words in a text: the first of it, the next, the last of it', () => {
    const at = (key: string, nth: number) => {
      const found = spans.inside(data, key, '[[x]]', nth);
      expect(slice(found)).toBe('[[x]]');
      return found.start - spans.of(data, key).start;
    };
    expect([at('a', 0), at('a', 1)]).toEqual([1, 7]);
    expect([at('c', 0), at('c', 1)]).toEqual(['|\n  literal '.length, '|\n  literal [[x]]\n  and '.length]);
  });

  it('words at the start and at the end of a text without quotes', () => {
    const source = readPolicy([{ path: 'a.yaml', text: 'a: see [[x]]\nb: see [[x]]' }]).value as Source;
    for (const key of ['a', 'b'])
      for (const words of ['see', '[[x]]']) {
        const found = source.spans.inside(source.data, key, words, 0);
        expect(slice(found)).toBe(words);
        expect(found.file.text.slice(0, found.start).split('\n')).toHaveLength(key === 'a' ? 1 : 2);
      }
  });

  it('words that a text does not hold, or not so often, stand in all of it', () => {
    expect(spans.inside(data, 'b', 'not there', 0)).toEqual(spans.of(data, 'b'));
    expect(spans.inside(data, 'a', '[[x]]', 2)).toEqual(spans.of(data, 'a'));
    expect(spans.inside(data, 'a', 'quoted', 0)).toEqual(spans.of(data, 'a'));
  });

  it('what was not read from a file has none, and the question is an error', () =>
    expect(() => spans.of({}, 'a')).toThrow('a place was asked of an object that was not read from a file'));
});
