import { describe, expect, it } from 'vitest';
import { position } from '../../src/findings/index.ts';
import { check, compile } from '../../src/index.ts';
import { BEFORE_THE_LAW, file, options } from '../policy.ts';
import { holds, holdsFinding } from './holds.ts';
import { lists } from './lists.ts';

const formats = ['html', 'md', 'article', 'csv', 'xlsx', 'json', 'intercom'];

const TERMS = 'terms:\n  fine: { term: x, definition: y }';
const PROCESSORS = 'processors:\n  fine: { name: X, service: y }';
const COOKIES = 'cookies:\n  fine: { purpose: x, category: necessary, duration: session }';

/** Places for a text: each makes one line of YAML of it, below an entry that has no fault. */
const PLACES: Readonly<Record<string, { readonly top: string; line(text: string, nth: number): string }>> = {
  'a definition': {
    top: TERMS,
    line: (text, nth) => `  t-${nth}: { term: Term ${nth}, definition: ${text} }`,
  },
  'a reference': {
    top: TERMS,
    line: (text, nth) =>
      `  t-${nth}: { term: Term ${nth}, definition: ${JSON.stringify(`[[${JSON.parse(text)}]] [[right:${JSON.parse(text)}|x]]`)} }`,
  },
  'a name': { top: PROCESSORS, line: (text, nth) => `  p-${nth}: { name: ${text}, service: ${text} }` },
  'an address': {
    top: PROCESSORS,
    line: (text, nth) => `  p-${nth}: { name: P${nth}, service: x, website: ${text}, email: ${text}, phone: ${text} }`,
  },
  'an id': { top: TERMS, line: (text) => `  ${text}: { term: x, definition: y }` },
  'a key': { top: TERMS, line: (text, nth) => `  t-${nth}: { term: x, definition: y, ${text}: z }` },
  'a language': { top: TERMS, line: (text, nth) => `  t-${nth}: { term: { ${text}: x }, definition: y }` },
  'a value of another kind': {
    top: COOKIES,
    line: (text, nth) => `  c-${nth}: { purpose: x, category: ${text}, duration: ${text}, basis: ${text} }`,
  },
};

const SHOW = `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: terms, show: terms }
      - { id: recipients, show: recipients }
      - { id: cookies, show: cookies }`;

/** The line of the first text. */
const FIRST = 3;

/** A text as a JSON string, which is YAML; a list has the same text several times. */
function written(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => JSON.stringify(text));
}

const cases = Object.entries(lists).flatMap(([list, texts]) =>
  Object.keys(PLACES).map((place): [string, string, readonly string[]] => [list, place, texts]),
);

describe('the texts of lists that others keep', () => {
  it.each(cases)('%s, each as %s: what is refused is told at its line, all else is built', async (_, place, texts) => {
    const { top, line } = PLACES[place] as (typeof PLACES)[string];
    let left = written(texts).map(line);
    const policy = (lines: readonly string[]) =>
      options(`${top}\n${lines.join('\n')}\n${SHOW}`, { ...BEFORE_THE_LAW, formats });
    // One of the readers stops at ten findings, and what is withheld hides what later stages would find.
    for (;;) {
      const { findings } = await check(policy(left));
      for (const each of findings) holdsFinding(each);
      const lines = findings
        .filter(({ fault }) => fault.severity === 'error')
        .map(({ at }) => position(at.file, at.start).line);
      const refused = new Set(lines.map((each) => each - FIRST));
      if (refused.size === 0) break;
      const before = left.length;
      left = left.filter((_, nth) => !refused.has(nth));
      expect(left.length, 'a finding stands at one of the lines').toBeLessThan(before);
    }
    const built = await compile(policy(left));
    expect(built.outputs).not.toEqual([]);
    holds(built);
  });

  it.each(Object.entries(lists))('%s, each as a file beside a policy', async (_, texts) => {
    const { files } = options('');
    for (const text of texts) {
      const { findings } = await check({ files: [...files, file('more.yaml', text)], today: '2026-11-23' });
      for (const each of findings) holdsFinding(each);
    }
  });
});
