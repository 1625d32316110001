import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { type Look, printable, reporters } from '../../src/report/index.ts';
import { options } from '../policy.ts';

const report = async (yaml: string, look: Look = { color: false }) =>
  reporters.pretty({ ...(await check(options(yaml))), version: '1.2.3' }, look);

describe('what could steer a terminal or a log', () => {
  it.each([
    ['an escape', '\u001b[31m', '<U+001B>[31m'],
    ['a bidirectional mark', '\u202ex', '<U+202E>x'],
    ['half of a pair', '\ud800', '<U+D800>'],
    ['a space of no width', '\u200b', '<U+200B>'],
    ['a tag character', '\u{e0041}', '<U+E0041>'],
    ['a workflow command', '::error::x', ': :error::x'],
    ['a workflow command behind spaces', 'a\n  ::set-output::x', 'a\n  : :set-output::x'],
    ['a workflow command within a line', 'a ##[error]b', 'a ## [error]b'],
    ['a command of Azure Pipelines', '##vso[task.x]y', '## vso[task.x]y'],
    ['a carriage return', 'a\rb', 'a<U+000D>b'],
  ])('%s is shown', (_, text, shown) => expect(printable(text)).toBe(shown));

  it('gets through no finding', async () => {
    const text = await report('terms:\n  "::warning::": { term: "##[command]", definition: 1 }');
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});

describe('what must stay on its line', () => {
  const at = { file: { path: 'a\n::error::.yaml', text: 'x: 1' }, start: 0, end: 1 };
  const fault = { code: 'P1', name: 'n', severity: 'error', summary: '', why: 'Why.', fix: '', cites: [] } as const;
  const found = {
    asOf: '2026-11-23',
    version: '1.2.3',
    findings: [{ fault, at, message: 'here\nno findings ##[error]\u009b\u202e' }],
  };

  it('does so in the report for people', () => {
    expect(reporters.pretty(found, { color: false })).toBe(
      'a<U+000A>::error::.yaml:1:1 error P1 n\n    1 │ x: 1\n      │ ^ here<U+000A>no findings ## [error]<U+009B><U+202E>\n   Why.\n\n1 error\n',
    );
  });

  it('and programs read from the JSON what was there, though nothing in it can steer a terminal or a log', () => {
    const text = reporters.json(found);
    expect(text).not.toMatch(/##\[|[\u007f-\u009f\u202e]/);
    const { findings } = JSON.parse(text) as { findings: object[] };
    expect(findings[0]).toMatchObject({ file: at.file.path, message: found.findings[0]?.message });
  });
});

describe('the report for people', () => {
  it('shows both places of a conflict', async () => {
    expect(await report('terms:\n  a: { term: A, definition: x. }\n  a: { term: B, definition: y. }')).toBe(
      `policy.yaml:3:3 error P1012 declared-twice
    3 │   a: { term: B, definition: y. }
      │   ^ "a" is declared a second time
   policy.yaml:2:3
    2 │   a: { term: A, definition: x. }
      │   ^ "a" is declared here first
   Only one of the two could count, and nobody could tell which.
   Delete one of the two, or give it another id.

1 error; facts, references and the law are checked once the error is mended
`,
    );
  });

  it('names the article', async () => {
    expect(await report('terms: { a: { term: A, definition: x., source: "gdpr:100" } }')).toContain(
      'makes the rest doubtful (Art. 12(1) GDPR).',
    );
  });

  it('wraps on a terminal and nowhere else', async () => {
    const yaml = 'policyc: 2';
    expect((await report(yaml, { color: false, width: 40 })).split('\n').every((line) => line.length <= 60)).toBe(true);
    expect(await report(yaml, { color: true })).toContain('\u001b[31merror\u001b[0m');
  });

  it('keeps a long line short', async () => {
    const text = await report(`terms: { a: { term: A, definition: ${'x'.repeat(500)}, source: "gdpr:100" } }`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(260);
  });

  it.each([
    ['what is no YAML', 'terms: {', '1 error; facts, references and the law are checked once the error is mended'],
    [
      'text in place of a list',
      'waivers: none',
      '1 error; references and the law are checked once the error is mended',
    ],
  ])('ends with what %s keeps from being checked', async (_, yaml, end) => {
    expect((await report(yaml)).trimEnd().split('\n').at(-1)).toBe(end);
  });

  it('counts waived findings and does not show them', async () => {
    const yaml =
      'asOf: 2026-11-01\ncontroller:\n  name: A\n  address: B\n  country: DE\n  email: a@example.com\n  imprint: https://example.com\n  dpo: { name: D, email: d@example.com, notified: 2025-01-10 }\nwaivers:\n  - { rule: authority-unnamed, place: controller, reason: x, owner: y }';
    expect(await report(yaml)).toBe('no findings (1 waived)\n');
  });
});
