import { describe, expect, it } from 'vitest';
import { readPolicy, type Source } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const read = (...texts: string[]) => readPolicy(texts.map((text, index) => ({ path: `${'abc'[index]}.yaml`, text })));
const faults = (...texts: string[]) => read(...texts).findings.map(shown);

describe('several files make one policy', () => {
  it('entries of the same map are joined, in the order of the file names', () => {
    const { value } = read('activities:\n  b: 1\n', 'activities:\n  a: 2\nasOf: 2026-01-01\n');
    expect(JSON.stringify(value?.data)).toBe('{"activities":{"b":1,"a":2},"asOf":"2026-01-01"}');
  });

  it.each([
    'processors',
    'recipients',
    'dataCategories',
    'dataSubjects',
    'legalBases',
    'activities',
    'retention',
    'measures',
    'cookies',
    'consents',
    'terms',
    'notices',
    'clients',
  ])('the entries of %s may stand in several', (key) => {
    const { value, findings } = read(`${key}: { a: 1 }\n`, `${key}: { b: 2 }\n`);
    expect(findings).toEqual([]);
    expect({ ...(value?.data[key] as object) }).toEqual({ a: 1, b: 2 });
  });

  it('waivers are one list, each in its place', () => {
    const { data, spans } = read('waivers: [1, 2]\n', 'waivers: [3, 4]\n', 'waivers: [5]\n').value as Source;
    const waivers = data['waivers'] as number[];
    expect(waivers).toEqual([1, 2, 3, 4, 5]);
    const places = waivers.map((_, index) => spans.of(waivers, index));
    expect(places.map(({ file, start, end }) => [file.path, file.text.slice(start, end)])).toEqual([
      ['a.yaml', '1'],
      ['a.yaml', '2'],
      ['b.yaml', '3'],
      ['b.yaml', '4'],
      ['c.yaml', '5'],
    ]);
  });

  it.each([
    ['a map of facts', 'controller: { name: A }\n', 'controller: { name: B }\n', 'controller'],
    ['a list', 'languages: [en]\n', 'languages: [de]\n', 'languages'],
    ['a value', 'asOf: 2026-01-01\n', 'asOf: 2026-01-01\n', 'asOf'],
    ['entries, and a list under the same key', 'terms: { a: 1 }\n', 'terms: [b]\n', 'terms'],
    ['a list, and entries under the same key', 'terms: [b]\n', 'terms: { a: 1 }\n', 'terms'],
    ['entries, and nothing under the same key', 'terms: { a: 1 }\n', 'terms:\n', 'terms'],
    ['nothing, and entries under the same key', 'terms:\n', 'terms: { a: 1 }\n', 'terms'],
    ['waivers, and a map under the same key', 'waivers: [1]\n', 'waivers: { a: 1 }\n', 'waivers'],
    ['a map, and waivers under the same key', 'waivers: { a: 1 }\n', 'waivers: [1]\n', 'waivers'],
  ])('%s can stand in one of them only', (_, first, second, key) => {
    const { value, findings } = read(first, second);
    expect(value).toBeUndefined();
    expect(findings.map(shown)).toEqual([`b.yaml:1:1 P1012 declared-twice: "${key}" is declared a second time`]);
    expect(findings[0]?.related?.map(({ at }) => [at.file.path, at.start])).toEqual([['a.yaml', 0]]);
  });

  it('no file at all makes an empty policy, which has a place for what is missing', () => {
    const { data, spans } = read().value as Source;
    expect({ ...data }).toEqual({});
    expect(spans.of(data, 'controller')).toEqual({ file: { path: '', text: '' }, start: 0, end: 0 });
  });

  it('what all of them lack is missing at the start of the first', () => {
    const { data, spans } = read('asOf: 2026-01-01\n', 'terms: { a: 1 }\n').value as Source;
    const { file, start, end } = spans.of(data, 'controller');
    expect([file.path, start, end]).toEqual(['a.yaml', 0, 0]);
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
