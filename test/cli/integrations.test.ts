import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workspace } from './workspace.ts';

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const here = workspace();

/** Runs the checking step as a runner does: bash with these options, and the inputs in the step's variables. */
function run(inputs: Readonly<Record<string, string>> = {}) {
  const step = action.runs.steps.find(({ id }) => id === 'check');
  const valueOf = (text: string) =>
    text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '?',
    );
  const env = Object.entries(step?.env ?? {}).map(([name, text]) => [name, valueOf(text)]);
  const output = here.path('output.txt');
  writeFileSync(output, '');
  const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
    cwd: here.folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTION_PATH: resolve('.'),
      GITHUB_OUTPUT: output,
      ...Object.fromEntries(env),
    },
  });
  return { stdout: done.stdout, stderr: done.stderr, status: done.status, output: readFileSync(output, 'utf8') };
}

const break_ = () => appendFileSync(here.path('policy/facts.yaml'), 'colour: red\n');

describe('the GitHub action', () => {
  it('passes where nothing is found', () => {
    expect(run()).toEqual({ stdout: 'no findings\n', stderr: '', status: 0, output: '' });
  });

  it('annotates by default, and fails by an error', () => {
    break_();
    const { stdout, status, output } = run();
    expect(stdout).toMatch(/^::error file=policy\/facts\.yaml,line=\d+,.*title=P2001 unknown-key::/);
    expect([status, output]).toEqual([1, '']);
  });

  it('writes a SARIF file without what is waived, names it, and fails by an error', () => {
    const activities = here.path('policy/activities.yaml');
    writeFileSync(activities, readFileSync(activities, 'utf8').replace(/ +recipients: .*\n/, ''));
    appendFileSync(
      here.path('policy/facts.yaml'),
      'waivers: [{ rule: recipients-unstated, place: activities, reason: Not yet known., owner: legal }]\n',
    );
    const { stdout, status, output } = run({ reporter: 'sarif', 'sarif-file': 'out/a b.sarif' });
    const { runs } = JSON.parse(readFileSync(here.path('out/a b.sarif'), 'utf8')) as {
      runs: [{ results: { ruleId: string }[] }];
    };
    const codes = runs[0].results.map(({ ruleId }) => ruleId);
    expect(codes).toContain('P4801');
    expect(codes).not.toContain('P4804');
    const { stdout: json } = here.policyc('check', '--reporter', 'json');
    expect(json).toMatch(/"code": "P4804"[^}]*"waived": true/);
    expect([stdout, status, output]).toEqual(['', 1, 'sarif-file=out/a b.sarif\n']);
  });

  it('takes folder, day and number of warnings', () => {
    mkdirSync(here.path('--odd name'));
    expect(run({ dir: '--odd name' })).toMatchObject({ status: 2, stderr: expect.stringContaining('--odd name') });
    expect(run({ 'as-of': 'yesterday' })).toMatchObject({ status: 2, stderr: expect.stringContaining('yesterday') });
    expect(run({ 'max-warnings': 'few' })).toMatchObject({ status: 2, stderr: expect.stringContaining('few') });
    expect(run({ 'as-of': '2026-11-23', 'max-warnings': '0' }).status).toBe(0);
  });

  it('names no file where the policy could not be checked', () => {
    expect(run({ reporter: 'sarif', dir: 'nowhere' })).toMatchObject({ status: 2, output: '' });
  });

  it('never reads an input as a command', () => {
    run({ dir: '$(touch a)`touch b`"; touch c; "', reporter: '"; touch d; "', 'sarif-file': '$(touch e)' });
    expect(['a', 'b', 'c', 'd', 'e'].filter((name) => existsSync(here.path(name)))).toEqual([]);
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [
    { entry: string; files: string; pass_filenames: boolean },
  ];

  it('runs at a change of the policy, on all of it', () => {
    const files = new RegExp(hook.files);
    expect(
      ['policy/a.yaml', 'policy/b/c.yml', 'README.md', 'other/policy/a.yaml', 'policy/a.md'].filter((path) =>
        files.test(path),
      ),
    ).toEqual(['policy/a.yaml', 'policy/b/c.yml']);
    expect(hook.pass_filenames).toBe(false);
  });

  it('fails by an error', () => {
    const [program, ...args] = hook.entry.split(' ');
    expect(program).toBe('policyc');
    expect(here.policyc(...args).status).toBe(0);
    break_();
    expect(here.policyc(...args).status).toBe(1);
  });
});

describe('the page on CI', () => {
  const text = readFileSync('docs/ci.md', 'utf8');

  it('has examples that are YAML', () => {
    const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => parse(yaml as string) as unknown);
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) expect(example).toBeTypeOf('object');
  });

  it('names each input of the action', () => {
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`\`${name}\``);
  });

  it('has commands that can be run', () => {
    const commands = [...text.matchAll(/npx policyc (check[^>|\n`]*)/g)].map(([, args]) =>
      (args as string).trim().split(' '),
    );
    expect(commands.length).toBeGreaterThan(3);
    for (const args of commands) expect(here.policyc(...args)).toMatchObject({ status: 0, stderr: '' });
  });
});
