import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentOf, program, workspace } from './workspace.ts';

const here = workspace();

/** The starter policy as that of each app: `b` has an error, `c` two warnings, `empty` has no policy in its folder. */
beforeEach(() => {
  for (const app of ['a', 'b', 'c']) cpSync(here.path('policy'), here.path('apps', app, 'policy'), { recursive: true });
  mkdirSync(here.path('apps/empty'));
  writeFileSync(here.path('apps/b/policy/bad.yaml'), 'cookies: { a: { } }\n');
  const waiver = '  - { rule: RULE, place: controller, reason: not yet known, owner: legal }\n';
  const waivers = ['authority-unnamed', 'seat-unstated'].map((rule) => waiver.replace('RULE', rule)).join('');
  writeFileSync(here.path('apps/c/policy/waivers.yaml'), `waivers:\n${waivers}`);
});

const outputsOf = (app: string) => contentOf(here.path('dist-policy/apps', app, 'policy'));

describe('a build of several policies', () => {
  it('writes each below the output folder by its path, with the bytes that it has alone', () => {
    expect(here.policyc('build', 'apps/c/policy', 'apps/a/policy')).toMatchObject({
      status: 0,
      stderr: '2 policies: 2 written; 2 warnings\n',
    });
    for (const app of ['a', 'c']) {
      here.policyc('build', `apps/${app}/policy`, '--out', `alone-${app}`);
      expect(outputsOf(app)).toEqual(contentOf(here.path(`alone-${app}`)));
    }
  });

  it('goes on where one fails, says which, and ends with the worst of their codes', () => {
    const both = here.policyc('build', 'apps/a/policy', 'apps/b/policy');
    expect(both).toMatchObject({
      status: 1,
      stderr:
        'apps/b/policy: the law is checked once the error is mended.\napps/b/policy: Nothing was written, because of the errors.\n2 policies: 1 written, 1 with errors; 1 error\n',
    });
    expect(both.stdout).toContain('apps/b/policy/bad.yaml:1:12 error P2002 missing-key');
    const all = here.policyc('build', 'apps/a/policy', 'apps/b/policy', 'apps/empty', 'apps/none');
    expect(all.status).toBe(2);
    expect(all.stderr.split('\n').map((line) => line.replace(/(folder apps\/\w+).*/, '$1'))).toEqual([
      'apps/b/policy: the law is checked once the error is mended.',
      'apps/b/policy: Nothing was written, because of the errors.',
      'apps/empty: There is no YAML file in the folder apps/empty',
      'apps/none: There is no folder apps/none',
      '4 policies: 1 up to date, 1 with errors, 2 not done; 1 error',
      '',
    ]);
    expect(Object.keys(outputsOf('a'))).toHaveLength(11);
    expect(outputsOf('b')).toEqual({});
  });

  it('compares with --check, and writes nothing', () => {
    here.policyc('build', 'apps/a/policy', 'apps/c/policy');
    rmSync(here.path('dist-policy/apps/c/policy/manifest.json'));
    expect(here.policyc('build', '--check', 'apps/a/policy', 'apps/c/policy')).toMatchObject({
      status: 1,
      stderr:
        'apps/c/policy: dist-policy/apps/c/policy is not what "policyc build" writes:\n  missing: manifest.json\n2 policies: 1 up to date, 1 not up to date; 2 warnings\n',
    });
  });

  it('marks drafts and says whose they are', () => {
    rmSync(here.path('apps/b/policy/bad.yaml'));
    const company = here.path('apps/b/policy/company.yaml');
    writeFileSync(company, readFileSync(company, 'utf8').replace(/^ {2}address: .*\n/m, ''));
    const { status, stderr } = here.policyc('build', '--allow-findings', 'apps/a/policy', 'apps/b/policy');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^apps\/b\/policy: DRAFT: every output says that the policy has 1 error\.\n2 policies: 2/);
  });
});

describe('a pattern', () => {
  it('stands for the folders that match it, but for those in hidden folders, node_modules and the output folder', () => {
    for (const folder of ['node_modules/x', '.cache', 'dist-policy/apps/a'])
      cpSync(here.path('policy'), here.path(folder, 'policy'), { recursive: true });
    symlinkSync('a', here.path('apps/link'));
    rmSync(here.path('policy'), { recursive: true });
    expect(here.policyc('check', '**/policy')).toMatchObject({
      status: 1,
      stderr:
        'apps/b/policy: the law is checked once the error is mended.\n3 policies: 2 without errors, 1 with errors; 1 error, 2 warnings\n',
    });
  });

  it('gives a folder of its own even to the only one that matches', () => {
    expect(here.policyc('build', 'apps/[a]/policy').stderr).toBe('1 policy: 1 written; no findings\n');
    expect(readdirSync(here.path('dist-policy'))).toEqual(['apps']);
  });

  it('is a name where a folder has that name', () => {
    renameSync(here.path('apps/a'), here.path('apps/[a]'));
    expect(here.policyc('build', 'apps/[a]/policy').status).toBe(0);
    expect(readdirSync(here.path('dist-policy'))).toContain('manifest.json');
  });
});

describe('the report', () => {
  it('is one JSON object, in the order of paths, with what came of each policy', () => {
    const { stdout } = here.policyc('check', 'apps/empty', 'apps/c/policy', 'apps/b/policy', '--reporter', 'json');
    const { findings, summary, policies } = JSON.parse(stdout);
    expect(findings.map(({ file }: { file: string }) => file)).toEqual([
      'apps/b/policy/bad.yaml',
      'apps/c/policy/waivers.yaml',
      'apps/c/policy/waivers.yaml',
    ]);
    expect(summary).toEqual({ errors: 1, warnings: 2, infos: 0, waived: 0 });
    const asOf = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    expect(policies).toEqual([
      { dir: 'apps/b/policy', asOf, code: 1 },
      { dir: 'apps/c/policy', asOf, code: 0 },
      { dir: 'apps/empty', code: 2 },
    ]);
  });

  it('is one SARIF log with one run', () => {
    const { stdout } = here.policyc('check', 'apps/c/policy', 'apps/b/policy', '--reporter', 'sarif');
    const { runs } = JSON.parse(stdout);
    expect(runs).toHaveLength(1);
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['P2002', 'P3201', 'P3201']);
  });

  it('is the same however many threads work', () => {
    const folders = ['apps/c/policy', 'apps/b/policy', 'apps/a/policy', 'apps/empty'];
    const [one, three] = ['1', '3'].map((jobs) => here.policyc('check', ...folders, '--jobs', jobs));
    expect(three).toEqual(one);
  });

  it('tells once what is wrong with templates that several policies have in common', () => {
    mkdirSync(here.path('wording/en'), { recursive: true });
    writeFileSync(here.path('wording/en/words.yaml'), 'title: { rihgts: x }');
    const { stdout } = here.policyc('check', 'apps/a/policy', 'apps/c/policy', '--templates', 'wording');
    expect(stdout.match(/P6007/g)).toHaveLength(1);
  });

  it('counts warnings over all policies for --max-warnings', () => {
    cpSync(here.path('apps/c'), here.path('apps/d'), { recursive: true });
    const most = (count: string) => here.policyc('check', 'apps/c/policy', 'apps/d/policy', '--max-warnings', count);
    expect(most('4').status).toBe(0);
    expect(most('3')).toMatchObject({
      status: 1,
      stderr: '2 policies: 2 without errors; 4 warnings\nThere are 4 warnings; --max-warnings allows 3.\n',
    });
  });

  it('lets no name of a folder steer a terminal or a CI system', () => {
    cpSync(here.path('apps/empty'), here.path('::error::x\u001b[31m'), { recursive: true });
    expect(here.policyc('check', '::error::x\u001b[31m', 'apps/a/policy').stderr).toMatch(
      /^: :error::x<U\+001B>\[31m: There is no YAML file/,
    );
  });
});

describe('--shard', () => {
  it('takes one part after the other, which together are all', () => {
    const folders = ['apps/a/policy', 'apps/b/policy', 'apps/c/policy'];
    const parts = [1, 2].map((index) =>
      here.policyc('check', ...folders, '--shard', `${index}/2`, '--reporter', 'json'),
    );
    expect(parts.map(({ stdout }) => JSON.parse(stdout).policies.map(({ dir }: { dir: string }) => dir))).toEqual([
      ['apps/a/policy'],
      ['apps/b/policy', 'apps/c/policy'],
    ]);
    expect(parts[0]?.stderr).toBe('1 of 3 policies (shard 1/2): 1 without errors; no findings\n');
  });

  it('may leave a part without any policy, which is done at once', () => {
    expect(here.policyc('build', 'apps/a/policy', '--shard', '1/2')).toEqual({
      status: 0,
      stdout: 'no findings\n',
      stderr: '0 of 1 policy (shard 1/2); no findings\n',
    });
  });

  it.each(['0/8', '9/8', '3'])('refuses %s', (value) => {
    expect(here.policyc('build', `--shard=${value}`)).toEqual({
      status: 2,
      stdout: '',
      stderr: `policyc: --shard cannot be "${value}". Write which part of how many, from 1/8 to 8/8.\n`,
    });
  });
});

describe('what is refused before any policy is read', () => {
  it.each([
    [['check', 'apps/*/plicy'], 'No folder matches apps/*/plicy.'],
    [
      ['check', 'apps/a', 'apps/a/policy'],
      'apps/a/policy lies in apps/a, which is named as a policy too. Name one of them.',
    ],
    [['check', 'apps/a/policy', '.'], 'apps/a/policy lies in ., which is named as a policy too. Name one of them.'],
    [['check', 'apps/A', 'apps/a'], 'apps/A and apps/a differ by capitals or accents alone. Rename one of them.'],
    [
      ['build', '../x', 'policy'],
      '../x lies outside of the working directory, and the outputs of several policies are named by their paths in it. Run policyc in a folder that holds them all.',
    ],
    [
      ['build', 'apps/a/policy', 'apps/c/policy', '--format', 'odt'],
      'There is no format "odt". Write one of html, md, article, csv, xlsx, json, intercom, docx, pdf.',
    ],
  ])('%j', (args, message) => {
    expect(here.policyc(...args)).toEqual({ status: 2, stdout: '', stderr: `policyc: ${message}\n` });
  });

  it('an output folder that holds the outputs of one policy, and the reverse', () => {
    here.policyc('build');
    expect(here.policyc('build', 'apps/a/policy', 'apps/c/policy').stderr).toBe(
      'policyc: The folder dist-policy holds the outputs of one policy. Remove it, or choose another one for several policies with --out.\n',
    );
    here.policyc('build', 'apps/a/policy', 'apps/c/policy', '--out', 'all');
    expect(here.policyc('build', '--out', 'all').stderr).toContain('The folder all holds files that policyc did not');
  });

  it.each(['../elsewhere', '../nowhere'])('a link on the way to where outputs go: to %s', (target) => {
    mkdirSync(here.path('elsewhere'));
    mkdirSync(here.path('dist-policy'));
    symlinkSync(target, here.path('dist-policy/apps'));
    expect(here.policyc('build', 'apps/a/policy', 'apps/c/policy').stderr).toBe(
      'policyc: dist-policy/apps is a link. Remove it, or choose another folder with --out.\n',
    );
    expect(readdirSync(here.path('elsewhere'))).toEqual([]);
  });

  it('takes a folder once, however often and in whatever way it is named', () => {
    const { stderr } = here.policyc('check', 'apps/a/policy', './apps/a/policy/', 'apps/*/../a/policy');
    expect(stderr).toBe('1 policy: 1 without errors; no findings\n');
  });
});

describe('a build of several policies that is interrupted', () => {
  const preload = resolve('test/cli/interrupted.cjs');
  const folders = ['apps/a/policy', 'apps/c/policy'];
  const leftovers = () => readdirSync(here.path('dist-policy/apps/a')).filter((name) => name.includes('.policyc-'));

  /** Builds policies that have changed since, until the nth change to the file system. */
  function interrupted(at: number, by: string) {
    here.policyc('build', ...folders);
    const old = folders.map((folder) => JSON.stringify(contentOf(here.path('dist-policy', folder))));
    for (const folder of folders) {
      const notice = here.path(folder, 'notice.yaml');
      writeFileSync(notice, readFileSync(notice, 'utf8').replace('title: Newsletter', 'title: News'));
    }
    const { signal, stdout } = spawnSync(
      process.execPath,
      ['--require', preload, program, 'build', '--jobs', '1', ...folders],
      {
        cwd: here.folder,
        encoding: 'utf8',
        env: { ...process.env, INTERRUPT_AT: String(at), INTERRUPT_BY: by },
      },
    );
    const states = folders.map((folder, index) =>
      JSON.stringify(contentOf(here.path('dist-policy', folder))) === old[index] ? 'old' : 'changed',
    );
    return { signal, stdout, states };
  }

  it('finishes with Ctrl-C what it is at, and begins no other policy', () => {
    expect(interrupted(20, 'SIGINT')).toMatchObject({
      signal: 'SIGINT',
      stdout: '',
      states: ['changed', expect.anything()],
    });
    expect(leftovers()).toEqual([]);
    expect(here.policyc('build', '--check', 'apps/a/policy', '--shard', '1/1').status).toBe(0);
  });

  it('has the old outputs after a kill, and the next one clears up', () => {
    expect(interrupted(20, 'SIGKILL')).toEqual({ signal: 'SIGKILL', stdout: '', states: ['old', 'old'] });
    expect(leftovers()).toHaveLength(1);
    expect(here.policyc('build', ...folders).stderr).toContain('2 policies: 2 written');
    expect(leftovers()).toEqual([]);
  });
});
