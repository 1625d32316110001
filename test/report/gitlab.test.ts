import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { eachKind, found, hostileTexts, report, saying, source } from './sample.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const read = (text: string) => JSON.parse(text) as Entry[];
const entries = (...args: Parameters<typeof report>) => read(reporters.gitlab(report(...args)));

describe('the reporter gitlab', () => {
  it('describes each finding as Code Quality does', () => {
    expect(entries(found('heapp', 1, { help: 'Did you mean "heap"?' }))).toEqual([
      {
        description: 'There is no "heapp". Did you mean "heap"?',
        check_name: 'P9000 example-error',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'critical',
        location: { path: 'policy/activities.yaml', lines: { begin: 3, end: 3 } },
      },
    ]);
  });

  it('has a severity for each of ours, and leaves out what is waived', () => {
    expect(read(reporters.gitlab(eachKind())).map(({ severity }) => severity)).toEqual([
      'critical',
      'minor',
      'info',
      'minor',
    ]);
  });

  it('is an empty list where nothing is found', () => expect(reporters.gitlab(report())).toBe('[]\n'));

  it('can be read back, whatever a policy says', () => {
    for (const words of hostileTexts)
      expect(read(reporters.gitlab(saying(words))).map(({ location }) => location.path)).toEqual([words, words]);
  });
});

describe('a fingerprint', () => {
  const of = (...args: Parameters<typeof report>) => entries(...args).map(({ fingerprint }) => fingerprint);

  it('stays when lines shift or are indented, or the message is worded anew', () => {
    const [before] = of(found('heapp', 1));
    const shifted = source('policy/activities.yaml', '# a comment\n\n');
    expect(of(found('heapp', 1, {}, shifted))).toEqual([before]);
    expect(of(found('heapp', 1, {}, { path: 'policy/activities.yaml', text: 'recipients: [heapp, heapp]' }))).toEqual([
      before,
    ]);
    expect(of(found('heapp', 1, { message: 'no entry is called "heapp"' }))).toEqual([before]);
  });

  it('tells apart findings of one rule in one line, and equal lines in one file', () => {
    expect(new Set(of(found('heapp', 1), found('heapp', 2), found('heapp', 3))).size).toBe(3);
    const twice = { path: 'a.yaml', text: 'x: heapp\nx: heapp\n' };
    expect(new Set(of(found('heapp', 1, {}, twice), found('heapp', 2, {}, twice))).size).toBe(2);
  });

  it('tells apart rules, files, lines and the names in a message', () => {
    const all = of(
      found('heapp', 1),
      found('heapp', 1, { fault: { ...found().fault, code: 'P9009' } }),
      found('heapp', 1, {}, source('policy/other.yaml')),
      found('heapp', 3),
      found('heapp', 1, { message: 'there is no "heapp" in "usage"' }),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('is the same whether or not another finding is waived', () => {
    const waived = { reason: 'x', at: found().at };
    const [, second] = of(found('heapp', 1), found('heapp', 2));
    expect(of(found('heapp', 1, { waived }), found('heapp', 2))).toEqual([second]);
  });
});
