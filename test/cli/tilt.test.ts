import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workspace } from './workspace.ts';

const here = workspace();

describe('policyc import tilt', () => {
  it('writes what export printed as a policy that lacks only what TILT has no place for', () => {
    writeFileSync(here.path('a.json'), here.policyc('export', 'tilt').stdout);
    expect(here.policyc('import', 'tilt', 'a.json', '--out', 'again').status).toBe(0);
    expect(readdirSync(here.path('again'))).toContain('activities.yaml');
    const errors = here.policyc('check', 'again').stdout.matchAll(/error P\d+ (\S+)/g);
    expect([...errors].map(([, rule]) => rule)).toEqual(['contract-missing', 'service-unstated']);
    expect(here.policyc('build', 'again', '--allow-findings').status).toBe(0);
  });

  it('makes a policy of which a draft can be built', () => {
    writeFileSync(here.path('a.json'), '{ "controller": { "name": "A" } }');
    here.policyc('import', 'tilt', 'a.json', '--out', 'again');
    expect(here.policyc('build', 'again').status).toBe(1);
    const { status, stderr } = here.policyc('build', 'again', '--allow-findings');
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('DRAFT: every output says that the policy has 3 errors.'),
    ]);
  });

  it('reads no document of 100 MB', () => {
    writeFileSync(here.path('a.json'), '');
    truncateSync(here.path('a.json'), 100 * 1024 * 1024);
    const { status, stdout } = here.policyc('import', 'tilt', 'a.json', '--out', 'again');
    expect([status, stdout]).toEqual([1, expect.stringContaining('the document has 100 MiB, the most is 16 MiB')]);
  });

  it('writes into no folder that has something in it', () => {
    writeFileSync(here.path('a.json'), '{ "controller": { "name": "A" } }');
    const { status, stderr } = here.policyc('import', 'tilt', 'a.json', '--out', 'policy');
    expect([status, stderr]).toEqual([2, expect.stringContaining('The folder policy is not empty.')]);
  });
});

describe('policyc export tilt', () => {
  it('exports nothing of a policy that cannot be read in full: the document would lack what is missing', () => {
    const activities = here.path('policy/activities.yaml');
    writeFileSync(activities, readFileSync(activities, 'utf8').replace('[mailer]', '[mailr]'));
    const { status, stdout, stderr } = here.policyc('export', 'tilt');
    expect([status, stderr]).toEqual([1, 'Nothing was exported, because of the errors.\n']);
    expect(stdout).toMatch(/^policy\/activities\.yaml:\d+:\d+ error P3104 unknown-processor\n/);
  });
});
