import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../../src/faults.ts';

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
  // Every script that npm may run is handed to this shell, which leaves a trace.
  const shell = join(folder, 'shell');
  writeFileSync(shell, `#!/bin/sh\necho "$@" >> '${join(folder, 'scripts.txt')}'\n`, { mode: 0o755 });
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], {
    cwd: folder,
    env: { ...process.env, npm_config_script_shell: shell, npm_config_ignore_scripts: 'false' },
    stdio: 'pipe',
  });
  mkdirSync(join(folder, 'policy'));
  cpSync('policy', join(folder, 'policy'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed in an empty folder', () => {
  it('carries compiled code, templates, schema and the documentation that messages name, and neither sources nor tests', () => {
    expect(contents).toContain('dist/policyc.cjs');
    expect(contents).toContain('dist/policy.schema.json');
    expect(contents).toContain('dist/index.js');
    expect(contents).toContain('dist/types/index.d.ts');
    const texts = [readFileSync('README.md', 'utf8'), ...faults.map(({ fix }) => fix)].join('\n');
    for (const [path] of texts.matchAll(/docs\/[a-z-]+\.md/g)) expect(contents).toContain(path);
    expect(
      contents.filter(
        (path) => !/^(?:dist\/|docs\/[a-z-]+\.md$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path),
      ),
    ).toEqual([]);
    expect(contents.filter((path) => /test|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  it('needs no other package', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/policyc']);
  });

  it('runs no script when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, 'node_modules/policyc/package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((name) => /install|^prepublish$/.test(name))).toEqual([]);
    expect(existsSync(join(folder, 'scripts.txt'))).toBe(false);
  });

  it('is made of a checkout without packages, as pre-commit does, with those that the build needs', () => {
    const checkout = join(folder, 'checkout');
    mkdirSync(join(checkout, 'scripts'), { recursive: true });
    cpSync('scripts/prepare.mjs', join(checkout, 'scripts/prepare.mjs'));
    writeFileSync(join(checkout, 'scripts/build.mjs'), "console.error('built');");
    const npm = join(folder, 'npm.mjs');
    writeFileSync(
      npm,
      "import { mkdirSync } from 'node:fs'; console.log(...process.argv.slice(2)); mkdirSync('node_modules');",
    );
    const prepare = () =>
      spawnSync(process.execPath, ['scripts/prepare.mjs'], {
        cwd: checkout,
        encoding: 'utf8',
        env: { ...process.env, npm_execpath: npm, npm_config_global: 'true' },
      });
    const first = prepare();
    expect(first.stdout).toBe('');
    expect(first.stderr).toMatch(/^ci .*--include=dev --no-global --location=project\nbuilt\n$/);
    expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: 'built\n' });
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.prepare).toBe('node scripts/prepare.mjs');
  });

  it('is published with a statement of where it was built', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).publishConfig).toEqual({
      access: 'public',
      provenance: true,
    });
    const release = readFileSync('.github/workflows/release.yml', 'utf8');
    expect(release).toContain('id-token: write');
    const actions = [...release.matchAll(/uses: (.*)/g)].map(([, action]) => action as string);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[\da-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
  });

  it('has the licence of each package that is in it, and SECURITY.md looks at each', () => {
    const licenses = readFileSync(join(folder, 'node_modules/policyc/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const names = [...licenses.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name as string);
    expect(names.length).toBeGreaterThan(10);
    const security = readFileSync('SECURITY.md', 'utf8');
    expect(names.filter((name) => !security.includes(`\`${name}\``))).toEqual([]);
  });

  it('starts with the code that V8 compiled when it was built', () => {
    const script = `
      const [folder] = process.argv.slice(1);
      const { load } = require(folder + '/policyc.cjs');
      console.log(load(folder).cachedDataRejected);`;
    const dist = join(folder, 'node_modules/policyc/dist');
    expect(execFileSync(process.execPath, ['-e', script, dist], { encoding: 'utf8' })).toBe('false\n');
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
    const required =
      "require('policyc').compile({ files: [], today: '2026-11-23' }).then(({ findings }) => console.log(findings.length));";
    expect(execFileSync(process.execPath, ['-e', required], { cwd: folder, encoding: 'utf8' })).toBe('2\n');
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['node20', 'node16'],
    ['esnext', 'bundler'],
  ])('has types for the example of the README that need no other package: modules %s, found as %s', (module, found) => {
    const [, example] = /## As a library\n\n```js\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) as string[];
    writeFileSync(join(folder, 'example.mts'), example as string);
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--skipLibCheck', 'false', '--ignoreConfig'];
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')];
    const tsc = spawnSync(
      process.execPath,
      [
        resolve('node_modules/typescript/bin/tsc'),
        ...['example.mts', ...options, ...types, '--module', module, '--moduleResolution', found],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([tsc.stdout, tsc.stderr, tsc.status]).toEqual(['', '', 0]);
  });
});
