import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/source/index.ts';
import { shown } from '../policy.ts';

const found = (text: string) => readPolicy([{ path: 'a.yaml', text }]).findings;
const faults = (text: string) => found(text).map((each) => shown(each).replace('a.yaml:', ''));
const marked = (text: string) => found(text).map(({ at }) => text.slice(at.start, at.end));

const CLOSE =
  'Close it where the text or list ends, and start the lines between further in than the line that opens it.';
const OPEN = 'P1009 quote-or-bracket-open: a quotation mark or bracket that opens here is not closed';
const COLON = 'P1008 colon-in-text: the text holds a colon followed by a space, which YAML reads as a key';
const IN_LINE = 'P1006 indentation-wrong: a map or list begins here in the line of its key';
const NEXT_LINE = 'Begin it on the next line, two spaces further in.';
const IN_BRACKETS = 'P1006 indentation-wrong: a list with `- ` or a map on lines of its own stands inside brackets';
const TAB = 'P1007 tab-as-indentation: the line is indented with a tab';
const SPACES = 'Replace the tab with two spaces for each level.';
const NEIGHBOURS = 'P1006 indentation-wrong: the line is not indented like its neighbours';
const QUOTES = 'P1010 text-needs-quotes: the text begins with a character that means something else in YAML';
const DASH =
  'Begin each item of a list with `- `: the hyphen of the keyboard and a space. If it is part of a text, put the text in straight quotation marks.';
const KEY_AND_VALUE =
  'A key is followed by a colon and a space: `key: value`. What goes on with the text of the line above stands further in than its key.';
const NO_COLON = 'P1005 yaml-malformed: the line has no key with a colon';

describe('what is no YAML is told in plain words, at its place, with what to write', () => {
  const samples: [name: string, text: string, found: string, help?: string][] = [
    ['a colon in a text', 'a:\n  b: Do this: that\n', `2:6 ${COLON}`, 'Put it in quotes: `b: "Do this: that"`'],
    ['a colon in a text of a list', 'a:\n  - b: x: y\n', `2:8 ${COLON}`, 'Put it in quotes: `- b: "x: y"`'],
    ['a colon behind a colon', 'a-b:   x: y: z  \n', `1:8 ${COLON}`, 'Put it in quotes: `a-b: "x: y: z"`'],
    ['a colon behind quoted words', 'a: so "x": y\n', `1:4 ${COLON}`, 'Put it in quotes: `a: "so \\"x\\": y"`'],
    [
      'a colon behind a backslash, which would begin an escape in quotes',
      'a: C:\\temp: x\n',
      `1:4 ${COLON}`,
      'Put it in quotes: `a: "C:\\\\temp: x"`',
    ],
    ['a tab', 'a:\n\tb: 1\n', `2:1 ${TAB}`, SPACES],
    ['a tab among lines with spaces', 'a:\n  b:\n\t  c: 1\n  d: 2\ne: 3\n', `3:1 ${TAB}`, SPACES],
    ['a tab before a list', 'a:\n  b:\n\t- c\n', `3:1 ${TAB}`, SPACES],
    ['a tab below a line that seems out of place', 'a:\n  b: 1\n c: 2\n\n\n\td: 1\n', `6:1 ${TAB}`, SPACES],
    ['an open quotation mark', 'a: "never closed\nb: 1\n', `1:4 ${OPEN}`, CLOSE],
    ['an open quotation mark, others behind it', 'a:\n  b: "c\n  d: e\n  f: "g"\n', `2:6 ${OPEN}`, CLOSE],
    ['an open quotation mark, an escaped one behind it', 'a: "b \\" c\n', `1:4 ${OPEN}`, CLOSE],
    ['an open quotation mark, two for an apostrophe behind it', "a: 'it''s\nb: 1\n", `1:4 ${OPEN}`, CLOSE],
    ['an open quotation mark alone', '"', `1:1 ${OPEN}`, CLOSE],
    ['an open bracket', 'a: [one, two\nb: 1\n', `1:4 ${OPEN}`, CLOSE],
    ['an open bracket at the end of the file', 'a: {', `1:4 ${OPEN}`, CLOSE],
    ['an open bracket alone', '[', `1:1 ${OPEN}`, CLOSE],
    ['an open bracket within others', 'a:\n  b: [c, { d: [e], f: g ]\n  h: { i: j }\n', `2:10 ${OPEN}`, CLOSE],
    ['an open bracket, others in words around it', 'a: |\n  [ b\nc: d[e\nf: [ "]", g # ]\n', `4:4 ${OPEN}`, CLOSE],
    ['an open bracket, others in a comment behind it', 'a: [b # [ { [\n  # [\n', `1:4 ${OPEN}`, CLOSE],
    ['brackets around lines that are not indented', 'a:\n  b: [\n  c,\n  d\n  ]\n', `2:6 ${OPEN}`, CLOSE],
    [
      'a bracket that closes twice',
      'a: [b]]\n',
      '1:7 P1005 yaml-malformed: a bracket closes here that was not opened',
      'Delete it. If it is part of a text, put the text in quotes.',
    ],
    [
      'two texts without a comma',
      'a: ["b" "c"]\n',
      '1:9 P1005 yaml-malformed: a comma is missing before this',
      'What stands in brackets is separated by commas: `[one, two]`.',
    ],
    [
      'a number sign behind a quoted text',
      'a: "b"#c\n',
      '1:7 P1005 yaml-malformed: a `#` follows without a space before it',
      'Put a space before the `#` of a comment. If it is part of a text, put the whole text in quotes.',
    ],
    ['a list in the line of its key', 'a: - b\n', `1:4 ${IN_LINE}`, NEXT_LINE],
    ['a list of maps in the line of its key', 'a: - b: c\n', `1:4 ${IN_LINE}`, NEXT_LINE],
    [
      'a key further in than the one above',
      'a: b\n  c: d\n',
      '1:4 P1006 indentation-wrong: `c:` on the next line stands further in than `a:`, which has its value already',
      'Begin both in the same column.',
    ],
    [
      'a key further in than the one of its item',
      'a:\n  - b: c\n      d: e\n',
      '2:8 P1006 indentation-wrong: `d:` on the next line stands further in than `b:`, which has its value already',
      'Begin both in the same column.',
    ],
    [
      'a colon without a space',
      'a: 1\nb:c\n',
      '2:1 P1005 yaml-malformed: a space is missing behind `b:`',
      'Write `b: c`.',
    ],
    ...['\u00a0\u00a0b: c', '  b:\u00a0c', '  -\u00a0b: c'].map((line): [string, string, string, string] => [
      `a space of a text processor in "${line}"`,
      `a:\n${line}\n    d: e\n`,
      `2:${line.indexOf('\u00a0') + 1} P1002 hidden-character: the space here is the character U+00A0, which looks like a space and is none to YAML`,
      'Type an ordinary space in its place.',
    ]),
    [
      'a text that a # cuts off',
      'a: Order #1 is "sent"\n',
      '1:10 P1014 text-cut-off: the text ends before this: YAML reads `#1 is "sent"` as a comment',
      'Put it in quotes: `"Order #1 is \\"sent\\""`. If a comment is meant, put a space behind the `#`.',
    ],
    [
      'a text with a colon in the quotation marks of a text processor',
      'a: „b: c“\n',
      '1:4 P1008 colon-in-text: the text holds a colon followed by a space, which YAML reads as a key',
      'Put it in quotes: `a: "b: c"`',
    ],
    [
      'a list with dashes of a text processor below its key',
      'a:\n– b\n– c\n',
      '2:1 P1016 dash-for-hyphen: this begins with –, which is no hyphen',
      DASH,
    ],
    ['a key behind a quoted text', 'a: "b": "c"\n', `1:4 ${IN_LINE}`, NEXT_LINE],
    [
      'a list with dashes in brackets',
      'a: [\n b:\n  - c\n ]\n',
      `3:3 ${IN_BRACKETS}`,
      'Separate the items of `[ ]` with commas.',
    ],
    ['a sign with another meaning', 'a: @home\n', `1:4 ${QUOTES}`, 'Put the whole text in double quotes.'],
    [
      'a backslash',
      'a: "C:\\q"\n',
      '1:7 P1010 text-needs-quotes: a backslash in a text in double quotes begins a sign that YAML does not know',
      'Write `\\\\` for a backslash, or use single quotes.',
    ],
    ['a key without a colon', 'a:\n  b: 1\n  long-key \n', `3:3 ${NO_COLON}`, 'Write `long-key: …`.'],
    ['a key in a list without a colon', 'a:\n  - b\n    c: 1\n', `2:5 ${NO_COLON}`, 'Write `b: …`.'],
    [
      'an item of a list among keys',
      'a:\n  b: 1\n  - c\n',
      '3:1 P1006 indentation-wrong: a list item with `- ` stands here among keys',
      'Put the list below a key of its own.',
    ],
    ['a key in quotes without a colon', 'a: 1\n"b"\n', `2:1 ${NO_COLON}`, KEY_AND_VALUE],
    ['words without a key', 'a:\n  b c\n  d: 1\n', `2:3 ${NO_COLON}`, KEY_AND_VALUE],
    ['a line that is indented wrongly', 'a:\n    b: 1\n  c: 2\n', `3:1 ${NEIGHBOURS}`],
    ['a line with a colon that is indented wrongly', 'a:\n    b: 1\n  c: d: e\n', `3:1 ${NEIGHBOURS}`],
    [
      'spaces in an empty line above a text',
      'a: |\n    \n  b\n',
      '3:3 P1006 indentation-wrong: the empty lines above this text hold more spaces than the text has before it',
      'Delete the spaces in the empty lines.',
    ],
    ['a list as a key', 'a: { [b]: c }\n', '1:6 P1005 yaml-malformed: a list or map stands where a key was expected'],
    [
      'a key of 1,100 letters',
      `${'a'.repeat(1100)}: 1\n`,
      '1:1 P1005 yaml-malformed: a key is longer than 1,024 characters',
    ],
    ['words behind a quoted text', 'a: "b" c\n', '1:8 P1005 yaml-malformed: this line cannot be read as YAML'],
    [
      'a list without keys',
      '- a\n- b\n',
      '1:1 P1013 file-without-keys: the file does not begin with a key',
      'Begin with a key such as `activities:`.',
    ],
  ];
  it.each(samples)('%s', (_, text, expected, help) => {
    expect(faults(text)).toEqual([expected]);
    expect(found(text)[0]?.help).toBe(help);
  });
});

describe('what a finding of syntax marks', () => {
  it.each([
    ['a key from its start to its end', 'a: 1\nb c\n', 'b c'],
    ['an open quotation mark to the end of its line', 'a: "b c\nd: e\n', '"b c'],
    ['an open bracket to the end of its line, whatever ends it', 'a: [b\r\nc: d\r\n', '[b'],
    ['an open bracket to the end of the file', 'a: [b', '[b'],
    ['a tab', 'a:\n\tb: c\n', '\t'],
    ['one sign at least', 'a: 1\n>', '>'],
    ['the last sign, where the end of the file is at fault', 'a: {"b"? ', ' '],
  ])('%s', (_, text, words) => expect(marked(text)).toEqual([words]));
});

describe('one fault makes one finding', () => {
  it('for a line and for what follows from it on the next ones', () =>
    expect(faults('a: 1\nb\nc\nd\n\ne: @f\n')).toEqual([`2:1 ${NO_COLON}`, `6:4 ${QUOTES}`]));

  it('but the next after a sound line is another', () =>
    expect(faults('a: @b\nc: d\ne: @f\n')).toEqual([`1:4 ${QUOTES}`, `3:4 ${QUOTES}`]));

  it('for a line that is indented wrongly and its neighbours, up to the next key of the policy', () => {
    expect(faults('a:\n  b:\n    c: []\n   d: []\n    e:\n      - f\n    g: []\nh: 1\n')).toEqual([
      `4:1 ${NEIGHBOURS}`,
    ]);
    expect(faults('a:\n   b: []\n  c: []\nf:\n   g: []\n  h: []\n')).toEqual([
      `3:1 ${NEIGHBOURS}`,
      `6:1 ${NEIGHBOURS}`,
    ]);
  });

  it('and behind an open bracket nothing is told, since nothing there is what it looks like', () =>
    expect(faults('a: [b\n\nc: d\n\n\ne: @f\n')).toEqual([`1:4 ${OPEN}`]));

  it('and behind a bracket that closes twice nothing is told either', () =>
    expect(faults('a: @b\n\nc: ]\n\nd: e\n')).toEqual([
      `1:4 ${QUOTES}`,
      '3:4 P1005 yaml-malformed: a bracket closes here that was not opened',
    ]));

  it('for a list where a key belongs, which is not closed either', () =>
    expect(faults('a: {\n  [ b\n\n\n')).toEqual([
      '2:3 P1005 yaml-malformed: a list or map stands where a key was expected',
    ]));

  it('and nobody is told more than twenty', () => expect(faults('a: @b\nc: d\n'.repeat(30))).toHaveLength(20));
});

it.each([
  'a: b # c',
  'a: b#c',
  'a: "b" #c',
  'a: b\n#c',
  'a: [b] #c',
  'a: |\n  b #c',
  'a: #c\n  b: d',
  'a: b ## c',
  'a: Oui\u00a0!',
  'a: "Oui\u00a0: non"',
  'a: |\n  \u00a0b:\u00a0c',
])('a comment, or a # or a wide space within a text, is no fault: %j', (text) => expect(faults(text)).toEqual([]));

it('a file of 20,000 open brackets is told without reading it again for each', () =>
  expect(faults(`a: b: c\n${'d: [e\n'.repeat(20_000)}`)).toEqual([`1:4 ${COLON}`, `3:4 ${OPEN}`]));
