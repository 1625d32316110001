import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/index.ts';

const json = (data: object) => [...toJson(data)].join('');

describe('the JSON of an output', () => {
  it('is indented and ends with a line break', () => {
    const data = {
      title: 'Newsletter',
      data: ['name', { a: [1], b: {} }],
      more: { one: [], two: [true] },
      basis: null,
    };
    expect(json(data)).toBe(`${JSON.stringify(data, null, 2)}\n`);
  });

  it('has lists that are empty, made while they are written, or not there', () => {
    function* made() {
      yield 1;
      yield { two: 2 };
    }
    expect(json({ empty: [], made: made(), missing: undefined })).toBe(
      `${JSON.stringify({ empty: [], made: [1, { two: 2 }] }, null, 2)}\n`,
    );
  });

  it('keeps letters of all scripts', () => {
    expect(json({ words: 'Ärzte 個人情報 بيانات 😀' })).toContain('"Ärzte 個人情報 بيانات 😀"');
  });

  it('escapes characters that nobody sees or that a terminal obeys', () => {
    expect(json({ words: '\u202ea\u2066b\u200fc\u061cd\u2028e\u009bf\u007fg\ufeff' })).toContain(
      String.raw`"\u202ea\u2066b\u200fc\u061cd\u2028e\u009bf\u007fg\ufeff"`,
    );
  });

  it('escapes halves of surrogate pairs, so that it can be written as UTF-8', () => {
    expect(json({ words: 'a\ud800b\udc00' })).toContain('"a\\ud800b\\udc00"');
  });

  it('gives the same data when it is read', () => {
    const data = { name: 'a\u202eb', '\u200f': ['line one\nline two', '\u0000', '\ufeff', '\\u202e'] };
    expect(JSON.parse(json(data))).toEqual(data);
  });
});
