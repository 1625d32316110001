import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/index.ts';

describe('JSON', () => {
  it('has two spaces of indentation, keys as given, and a final line break', () => {
    expect(toJson({ title: 'Newsletter', data: ['name'], basis: null })).toBe(
      '{\n  "title": "Newsletter",\n  "data": [\n    "name"\n  ],\n  "basis": null\n}\n',
    );
  });

  it('keeps letters of all scripts', () => {
    expect(toJson('Ärzte 個人情報 بيانات 😀')).toBe('"Ärzte 個人情報 بيانات 😀"\n');
  });

  it('escapes what changes or hides the text around it', () => {
    expect(toJson('\u202ea\u2066b\u200fc\u061cd\u2028e\u009bf\u007fg\ufeff')).toBe(
      '"\\u202ea\\u2066b\\u200fc\\u061cd\\u2028e\\u009bf\\u007fg\\ufeff"\n',
    );
  });

  it('escapes halves of surrogate pairs', () => {
    expect(toJson('a\ud800b\udc00')).toBe('"a\\ud800b\\udc00"\n');
  });

  it('is read back as it was, keys included', () => {
    const data = { '\u202ekey': 'a\u2029\u0000"\\\ud800', list: [1, true, null, {}] };
    expect(JSON.parse(toJson(data))).toEqual(data);
  });
});
