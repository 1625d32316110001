import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/index.ts';

const folder = 'test/fixtures/everything/policy';
const files = readdirSync(folder).map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));

/** Every finding has a place within one of the files, and nothing is thrown. */
async function survives(changed: readonly { readonly path: string; readonly text: string }[]) {
  const { findings, outputs } = await compile({
    files: changed.map(({ path, text }) => ({ path, content: new TextEncoder().encode(text) })),
    today: '2026-11-23',
    formats: ['html', 'md', 'article', 'csv', 'json'],
  });
  for (const { at, message } of findings) {
    expect(message).not.toBe('');
    expect(at.start).toBeGreaterThanOrEqual(0);
    expect(at.end).toBeLessThanOrEqual(Math.max(1, at.file.text.length));
  }
  if (findings.some(({ fault, waived }) => fault.severity === 'error' && !waived)) expect(outputs).toEqual([]);
}

const at = fc.record({ file: fc.nat(files.length - 1), place: fc.nat(1_000_000) });

describe('whatever is done to a policy, there are findings or outputs, and never a crash', () => {
  it('a line is deleted', async () => {
    await fc.assert(
      fc.asyncProperty(at, async ({ file, place }) => {
        await survives(
          files.map(({ path, text }, index) => {
            if (index !== file) return { path, text };
            const lines = text.split('\n');
            lines.splice(place % lines.length, 1);
            return { path, text: lines.join('\n') };
          }),
        );
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });

  it('some characters are replaced by others', async () => {
    const insert = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '[[',
        ']]',
        ': ',
        '{',
        '"',
        '\n',
        '  ',
        '- ',
        '&',
        '*',
        '|',
        '#',
        '<b>',
        '\u202e',
        '[[rights]]',
        '!!',
        '%',
        '@',
        '0',
        'null',
        '[]',
        '{}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(at, fc.nat(6), insert, async ({ file, place }, length, words) => {
        await survives(
          files.map(({ path, text }, index) => {
            if (index !== file) return { path, text };
            const start = place % text.length;
            return { path, text: text.slice(0, start) + words + text.slice(start + length) };
          }),
        );
      }),
      { numRuns: 100, seed: 20261123 },
    );
  });

  it('a value is replaced by one of another kind', async () => {
    const value = fc.constantFrom(
      'null',
      '[]',
      '{}',
      '1',
      'true',
      '""',
      'x',
      '[x]',
      '{ x: y }',
      '2018-02-30',
      '"gdpr:6(1)(f)"',
      '{ en: x }',
    );
    await fc.assert(
      fc.asyncProperty(at, value, async ({ file, place }, other) => {
        await survives(
          files.map(({ path, text }, index) => {
            if (index !== file) return { path, text };
            const keys = [...text.matchAll(/\b[A-Za-z]+: /g)];
            const key = keys[place % keys.length] as RegExpMatchArray & { index: number };
            const start = key.index + key[0].length;
            const end = start + (/^(?:"[^"]*"|\[[^\]]*\]|[^,}\n]*)/.exec(text.slice(start))?.[0].length ?? 0);
            return { path, text: text.slice(0, start) + other + text.slice(end) };
          }),
        );
      }),
      { numRuns: 100, seed: 20261123 },
    );
  });
});
