import { describe, expect, it } from 'vitest';
import { decode, LARGEST_FILE } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const bytes = (...units: number[]) => new Uint8Array(units);

describe('decode', () => {
  it.each([
    ['UTF-16 of a PC', bytes(0xff, 0xfe, 0x61, 0), 'the file is written in UTF-16, not in UTF-8'],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x61), 'the file is written in UTF-16, not in UTF-8'],
    ['Latin-1', bytes(0x61, 0xff), 'the file is not written in UTF-8'],
    ['Latin-1 that begins as UTF-16 does', bytes(0xff, 0x61), 'the file is not written in UTF-8'],
    ['Latin-1 that begins with þ', bytes(0xfe, 0x61), 'the file is not written in UTF-8'],
    ['Latin-1 whose second letter is þ', bytes(0x61, 0xfe), 'the file is not written in UTF-8'],
  ])('takes files in UTF-8 only, and no %s', (_, content, message) => {
    const { value, findings } = decode('a.yaml', content);
    expect(value).toBeUndefined();
    expect(findings.map(shown)).toEqual([`a.yaml:1:1 P1001 file-not-utf-8: ${message}`]);
    expect(findings[0]?.help).toBe('In the editor, choose “Save with encoding: UTF-8”.');
    expect(findings[0]?.at).toEqual({ file: { path: 'a.yaml', text: '' }, start: 0, end: 0 });
  });

  it('drops a byte order mark', () =>
    expect(decode('a.yaml', bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({
      value: { path: 'a.yaml', text: 'a' },
      findings: [],
    }));

  it('reads a file of 64 MiB, and none that has a byte more', () => {
    expect(LARGEST_FILE).toBe(64 * 1024 * 1024);
    expect(decode('a.yaml', new Uint8Array(LARGEST_FILE)).value?.text).toHaveLength(LARGEST_FILE);
    const { value, findings } = decode('a.yaml', new Uint8Array(LARGEST_FILE + 1));
    expect(value).toBeUndefined();
    expect(findings.map(shown)).toEqual(['a.yaml:1:1 P1003 file-too-large: the file has 65 MiB, the most is 64 MiB']);
  });
});
