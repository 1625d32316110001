import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
let contents: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policyc-package-'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const report = JSON.parse(packed) as
    | { filename: string; files: { path: string }[] }[]
    | Record<string, { filename: string; files: { path: string }[] }>;
  const [{ filename, files }] = Object.values(report) as [{ filename: string; files: { path: string }[] }];
  contents = files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], {
    cwd: folder,
    stdio: 'pipe',
  });
  mkdirSync(join(folder, 'policy'));
  cpSync('policy', join(folder, 'policy'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed in an empty folder', () => {
  it('carries compiled code, templates and schema, and neither sources nor tests', () => {
    expect(contents).toContain('dist/policyc.cjs');
    expect(contents).toContain('dist/policy.schema.json');
    expect(contents).toContain('dist/index.js');
    expect(contents).toContain('dist/types/index.d.ts');
    expect(
      contents.filter((path) => !/^(?:dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path)),
    ).toEqual([]);
    expect(contents.filter((path) => /test|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  it('needs no other package', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/policyc']);
  });

  it('builds a policy', () => {
    execFileSync('npx', ['policyc', 'build'], { cwd: folder, stdio: 'pipe' });
    expect(existsSync(join(folder, 'dist-policy/saas/en/notice.html'))).toBe(true);
  });

  it('can be imported', () => {
    const program = `import { compile } from 'policyc'; const { outputs, findings } = await compile({ files: [], today: '2026-11-23' }); console.log(outputs.length, findings.length, typeof compile);`;
    expect(
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' }),
    ).toBe('0 2 function\n');
  });
});
