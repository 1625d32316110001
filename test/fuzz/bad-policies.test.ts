import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { position } from '../../src/findings/index.ts';
import { check } from '../../src/index.ts';
import { reporters, summaryOf } from '../../src/report/index.ts';
import { workspace } from '../cli/workspace.ts';
import { file } from '../policy.ts';
import { badPolicies, good } from './bad.ts';
import { holdsFinding } from './holds.ts';

const bad = badPolicies();
const byFault = [...new Set(bad.map(({ fault }) => fault))].map(
  (name) => [name, bad.filter(({ fault }) => fault === name)] as const,
);

/** Lines of a stack trace. */
const STACK = /^ +at .*\d:\d/m;

describe('a policy with a fault', () => {
  it('is made of one that has none', async () => {
    expect((await check({ files: [file('policy.yaml', good)], today: '2026-11-23' })).findings).toEqual([]);
    expect(bad.length).toBeGreaterThan(1000);
  });

  it.each(byFault)('fails for %s, which is told at its line', async (_, policies) => {
    const missed: string[] = [];
    for (const { place, text, codes, line } of policies) {
      const result = await check({ files: [file('policy.yaml', text)], today: '2026-11-23' });
      for (const each of result.findings) holdsFinding(each);
      const isTold = result.findings.some(
        ({ fault, at }) =>
          fault.severity === 'error' &&
          codes.some((code) => fault.code.startsWith(code)) &&
          position(at.file, at.start).line === line,
      );
      const report = reporters.pretty({ ...result, version: '1.0.0' }, { color: false });
      if (!isTold || summaryOf(result.findings).errors === 0 || STACK.test(report)) missed.push(`${place}\n${report}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('the command line', () => {
  const here = workspace();
  const some = byFault.filter((_, nth) => nth % 6 === 0).map(([, policies]) => policies[0] as (typeof bad)[number]);

  it.each(some)('exits with 1 for $fault at $place', ({ text, line }) => {
    mkdirSync(here.path('bad'));
    writeFileSync(here.path('bad/policy.yaml'), text);
    const { status, stdout, stderr } = here.policyc('check', 'bad');
    expect(status).toBe(1);
    expect(stdout).toContain(`bad/policy.yaml:${line}:`);
    expect(stdout + stderr).not.toMatch(STACK);
  });
});
