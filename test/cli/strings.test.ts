import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { contentOf, workspace } from './workspace.ts';

const FORBIDDEN = '--disallow-code-generation-from-strings';

const here = workspace();
// From here on no program that a test starts can make code of a string.
beforeEach(() => vi.stubEnv('NODE_OPTIONS', FORBIDDEN));
afterEach(() => vi.unstubAllEnvs());

it('Node makes no code of a string where that is forbidden', () => {
  expect(spawnSync(process.execPath, ['-e', 'new Function("")'], { encoding: 'utf8' }).stderr).toContain('EvalError');
});

it.each([
  'init --yes other',
  'check',
  'build --format html,md,article,csv,xlsx,json,intercom,docx',
  'build --check',
  'check p* --shard 1/1',
  'build p* --shard 1/1',
  'coverage --out coverage.html',
  'coverage --reporter json',
  'explain',
  'explain P3104',
  'explain --reporter json',
  'schema',
  'export tilt',
  ...Object.keys(reporters).map((name) => `check --reporter ${name}`),
])('policyc %s makes none', (command) => {
  if (command === 'build --check') here.policyc('build');
  const { status, stderr } = here.policyc(...command.split(' '));
  expect({ status, stderr: /EvalError|error of policyc/.test(stderr) }).toEqual({ status: 0, stderr: false });
});

it('policyc import tilt makes none, of a document that policyc wrote', () => {
  writeFileSync(here.path('notice.json'), here.policyc('export', 'tilt').stdout);
  expect(here.policyc('import', 'tilt', 'notice.json', '--out', 'imported')).toMatchObject({ status: 0 });
  expect(Object.keys(contentOf(here.path('imported')))).not.toEqual([]);
});

it('policyc build makes none of templates of one’s own', () => {
  cpSync(resolve('templates/en'), here.path('templates/en'), { recursive: true });
  expect(here.policyc('build')).toMatchObject({ status: 0 });
  expect(here.policyc('build').stderr).toContain('up to date');
});
