import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const read = (text: string) => readPolicy([{ path: 'a.yaml', text }]);
const faults = (text: string) => read(text).findings.map(shown);

describe('what nobody can see is shown', () => {
  it.each([
    ['a bidirectional mark', '\u202e', 'U+202E'],
    ['NUL', '\u0000', 'U+0000'],
    ['an escape', '\u001b', 'U+001B'],
    ['a carriage return alone', '\r', 'U+000D'],
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
    ['\\a', 'U+0007'],
    ['\\b', 'U+0008'],
    ['\\r', 'U+000D'],
    ['\\e', 'U+001B'],
    ['\\f', 'U+000C'],
    ['\\v', 'U+000B'],
    ['\\N', 'U+0085'],
    ['\\P', 'U+2029'],
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

  it.each(['\\r\\n', '\\x0d\\x0A', '\\u000D\\n', '\\r\\U0000000a'])(
    'a line break of Windows may stand as %s',
    (escaped) => {
      expect({ ...read(`a: "one${escaped}two"\r\n`).value?.data }).toEqual({ a: 'one\r\ntwo' });
    },
  );

  it('ten of a file are shown, each marked by itself', () => {
    const text = `a: ${'\u202ex'.repeat(30)}\n`;
    const { findings } = read(text);
    expect(findings.map(({ at }) => text.slice(at.start, at.end))).toEqual(Array(10).fill('\u202e'));
    expect(findings.at(-1)?.at.start).toBe(3 + 9 * 2);
  });

  it('a pair of halves is one character', () => {
    const text = 'a: x\u{e0041}y\n';
    expect(read(text).findings.map(({ at }) => [at.start, at.end])).toEqual([[4, 6]]);
  });

  it('a file may begin with a byte order mark, and with no other', () => {
    expect({ ...read('\ufeffa: 1\n').value?.data }).toEqual({ a: 1 });
    expect(faults('\u200ba: 1\n')).toEqual([
      'a.yaml:1:1 P1002 hidden-character: the character U+200B stands here, which cannot be seen',
    ]);
  });

  it('an escape is shown from its backslash to its end, with what to do', () => {
    const text = 'a: "x\\u202ey"\n';
    const { findings } = read(text);
    expect(findings.map(({ at, help }) => [text.slice(at.start, at.end), help])).toEqual([['\\u202e', 'Delete it.']]);
  });

  it('what stands before an escape decides, be it written out or an escape', () => {
    expect(faults('a: "ภ\\u200bไ\\u0e20\\u200bไ"\n')).toEqual([]);
    expect(faults('a: "\\u0e20x\\u200by"\n')).toEqual([
      'a.yaml:1:12 P1002 hidden-character: `\\u200b` stands for the character U+200B, which cannot be seen',
    ]);
  });

  it('only a text in double quotes has escapes', () => {
    const text = 'a: \'x\\u202e\'\nb: x\\u202e\nc: |\n  "x\\u202e"\n# "x\\u202e"\n';
    expect({ ...read(text).value?.data }).toEqual({ a: 'x\\u202e', b: 'x\\u202e', c: '"x\\u202e"\n' });
  });

  it('an escape that is none is left to the parser', () =>
    expect(faults('a: "\\U00110000"\n')).toEqual([
      'a.yaml:1:5 P1010 text-needs-quotes: a backslash in a text in double quotes begins a sign that YAML does not know',
    ]));
});
