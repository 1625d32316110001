import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf, running, twoAtATime } from '../cli/workspace.ts';
import { type Environment, environments } from './environments.ts';

const FORMATS = 'html,md,article,csv,xlsx,json,intercom,docx';
let root: string;
let runs: {
  where: Environment;
  stdout: string;
  stderr: string;
  status: number | null;
  outputs: Record<string, string>;
}[];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'policyc-environments-')));
  chmodSync(root, 0o755);
  // Another user may not be allowed to read the folder that the tests run in.
  cpSync('dist', join(root, 'dist'), { recursive: true });
  runs = await twoAtATime([...environments.entries()], ([index, where]) => build(where, join(root, String(index))));
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Builds our own policy in an environment. */
async function build(where: Environment, base: string) {
  const { place, order, day, person } = where;
  const folder = join(base, place.folder);
  mkdirSync(folder, { recursive: true });
  cpSync('policy', join(folder, 'policy'), { recursive: true });
  for (const each of [folder, join(folder, '..'), join(folder, 'policy')]) chmodSync(each, 0o777);
  const [policy, out] = [place.policy, place.out].map((path) => path.replace('{}', () => folder)) as [string, string];
  const ended = await running(
    ['--require', resolve('test/environments/another.cjs'), join(root, 'dist/policyc.cjs'), 'build', policy].concat([
      '--out',
      out,
      '--format',
      FORMATS,
      '--reporter',
      'json',
    ]),
    {
      program: where.node,
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        ...where.language,
        ...where.variables,
        ...(where.zone && { TZ: where.zone }),
        ...(where.options && { NODE_OPTIONS: where.options }),
        ANOTHER: JSON.stringify({ order, day, umask: person.umask, user: person.user }),
      },
    },
  );
  return { where, ...ended, outputs: contentOf(resolve(folder, out)) };
}

const sha256 = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');

describe('in 64 environments', () => {
  it('each value of a thing that differs has met each of every other thing', () => {
    expect(environments).toHaveLength(64);
    const names = Object.keys(environments[0] as Environment) as (keyof Environment)[];
    const values = (...of: (keyof Environment)[]) =>
      new Set(environments.map((each) => JSON.stringify(of.map((name) => each[name])))).size;
    for (const a of names)
      for (const b of names.filter((name) => name !== a)) expect(values(a, b)).toBe(values(a) * values(b));
  });

  it('the build is done', () => {
    const undone = runs.filter(({ status, stderr }) => status !== 0 || !stderr.includes('Wrote '));
    expect(undone.map(({ where, status, stderr }) => ({ where, status, stderr }))).toEqual([]);
  });

  it('all outputs are those of the manifest, and the manifest is the same', () => {
    const [first] = runs;
    const manifest = first?.outputs['/manifest.json'] as string;
    const { outputs } = JSON.parse(Buffer.from(manifest, 'base64').toString());
    expect(Object.keys(outputs)).toHaveLength(30);
    const wanted = { ...outputs, 'manifest.json': sha256(manifest) };
    for (const { where, outputs: found } of runs) {
      const hashes = Object.entries(found).map(([path, bytes]) => [path.slice(1), sha256(bytes)]);
      expect({ where, ...Object.fromEntries(hashes) }).toEqual({ where, ...wanted });
    }
  });

  it('the report for programs is the same', () => {
    const [first] = runs;
    expect(JSON.parse(first?.stdout ?? '').findings.length).toBeGreaterThan(0);
    for (const { where, stdout } of runs) expect({ where, stdout }).toEqual({ where, stdout: first?.stdout });
  });
});
