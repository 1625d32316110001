import { describe, expect, it } from 'vitest';
import { readPolicy, type Source } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const COUNT = 1000;

/** A map of a thousand entries, which is read in portions, with `changed` lines in place of some. */
function large(changed: Readonly<Record<number, string>> = {}, key = 'activities'): string {
  const entries = Array.from({ length: COUNT }, (_, nth) => changed[nth] ?? entry(nth));
  return `# a large map\n${key}:\n${entries.join('')}terms:\n  last: { name: The last }\n`;
}

function entry(nth: number): string {
  return `  a-${nth}: # number ${nth}\n    title: Activity ${nth}\n    data: [x, y]\n\n`;
}

const read = (text: string) => readPolicy([{ path: 'a.yaml', text }]);
const faults = (text: string) => read(text).findings.map(shown);

describe('a map of a thousand entries', () => {
  it.each(['activities', '"activities"'])('below %s has all of them, in their order, each at its place', (key) => {
    const { value, findings } = read(large({}, key));
    const { data, spans } = value as NonNullable<typeof value>;
    expect(findings).toEqual([]);
    expect(Object.keys(data)).toEqual(['activities', 'terms']);
    const activities = data['activities'] as Record<string, { title: string; data: string[] }>;
    expect(Object.keys(activities)).toEqual(Array.from({ length: COUNT }, (_, nth) => `a-${nth}`));
    for (const [id, activity] of Object.entries(activities)) {
      const { file, start, end } = spans.of(activity, 'title');
      expect(file.text.slice(start, end)).toBe(`Activity ${id.slice(2)}`);
      const of = spans.key(activities, id);
      expect(file.text.slice(of.start, of.end)).toBe(id);
    }
    const whole = spans.of(data, 'activities');
    expect(whole.file.text.slice(whole.start, whole.end)).toMatch(/^a-0:/);
    expect(whole.file.text.slice(whole.start, whole.end)).toContain('a-999');
  });

  it('tells an id that is declared twice, however far apart', () => {
    const text = large({ 900: entry(3) });
    expect(faults(text)).toEqual(['a.yaml:3603:3 P1012 declared-twice: "a-3" is declared a second time']);
    expect(read(text).findings[0]?.related?.map(({ at }) => text.slice(0, at.start).split('\n').length)).toEqual([15]);
  });

  it('tells what is no YAML in the middle of it', () => {
    expect(faults(large({ 500: '  a-500:\n    title: One: two\n' }))).toEqual([
      'a.yaml:2004:12 P1008 colon-in-text: the text holds a colon followed by a space, which YAML reads as a key',
    ]);
  });

  it('below a key that is a list is told as such', () => {
    expect(faults(large().replace('activities:', '? [a]\n:'))).toEqual([
      'a.yaml:2:3 P1005 yaml-malformed: a list or map stands where a key was expected',
    ]);
  });

  it('may begin with an empty key', () => {
    const { data, spans } = read(large({ 0: '  : first\n' })).value as Source;
    const activities = data['activities'] as object;
    const { file, start, end } = spans.of(activities, '');
    expect(file.text.slice(start, end)).toBe('first');
    expect(Object.keys(activities)).toHaveLength(COUNT);
  });

  it('makes no file of a list', () =>
    expect(
      faults(
        large()
          .replace('activities:', '-')
          .replace(/terms:\n.*\n/, ''),
      ),
    ).toEqual(['a.yaml:1:1 P1013 file-without-keys: the file does not begin with a key']));
});
