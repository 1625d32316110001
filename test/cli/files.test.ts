import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, program, workspace } from './workspace.ts';

const here = workspace();

/** Which file stands under each name below a folder, and since when. */
function standingOf(path: string): unknown[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { ino, mtimeMs, ctimeMs } = lstatSync(join(path, name));
      return [name, ino, mtimeMs, ctimeMs];
    });
}

describe('writing', () => {
  it('building twice changes nothing', () => {
    here.policyc('build');
    const first = contentOf(here.path('dist-policy'));
    const standing = standingOf(here.path('dist-policy'));
    expect(here.policyc('build').stderr).toBe('dist-policy is up to date.\n');
    expect(contentOf(here.path('dist-policy'))).toEqual(first);
    expect(standingOf(here.path('dist-policy'))).toEqual(standing);
    expect(Object.keys(first).length).toBe(11);
  });

  it('an error leaves what was there', () => {
    here.policyc('build');
    const before = contentOf(here.path('dist-policy'));
    writeFileSync(here.path('policy/bad.yaml'), 'cookies: { a: { } }');
    expect(here.policyc('build')).toMatchObject({ status: 1 });
    expect(contentOf(here.path('dist-policy'))).toEqual(before);
  });

  it('a build of fewer formats says how many files of the build before are gone', () => {
    here.policyc('build');
    expect(here.policyc('build', '--format', 'md').stderr).toMatch(
      /^Wrote 3 files to dist-policy:\n(?: .*\n)+8 files of the build before are gone\.\n$/,
    );
    expect(here.policyc('build', '--format', 'md,csv').stderr).not.toContain('gone');
    expect(here.policyc('build', '--format', 'md').stderr).toMatch(/\n1 file of the build before is gone\.\n$/);
  });

  it('a folder that policyc did not write is never replaced', () => {
    mkdirSync(here.path('mine'));
    writeFileSync(here.path('mine/letter.txt'), 'dear');
    const { status, stderr } = here.policyc('build', '--out', 'mine');
    expect(status).toBe(2);
    expect(stderr).toContain('holds files that policyc did not write');
    expect(contentOf(here.path('mine'))).toHaveProperty('/letter.txt');
  });

  it.each([
    ['of a web application', '{ "name": "App", "version": 1, "icons": [] }'],
    ['that is no JSON', 'manifest'],
    ['that holds nothing', 'null'],
  ])('nor is one with a manifest %s', (_, manifest) => {
    mkdirSync(here.path('public'));
    writeFileSync(here.path('public/manifest.json'), manifest);
    expect(here.policyc('build', '--out', 'public')).toMatchObject({
      status: 2,
      stderr:
        'policyc: The folder public holds files that policyc did not write (there is no manifest.json of policyc). Choose another one with --out.\n',
    });
    expect(Object.keys(contentOf(here.path('public')))).toEqual(['/manifest.json']);
  });

  it('nor one of its own with other files in it, which are named', () => {
    here.policyc('build');
    mkdirSync(here.path('dist-policy/.git'));
    writeFileSync(here.path('dist-policy/.git/HEAD'), 'ref: refs/heads/gh-pages');
    for (const name of ['a', 'b', 'c', 'd', 'e', 'note.txt', '.DS_Store'])
      writeFileSync(here.path('dist-policy', name), '');
    const before = contentOf(here.path('dist-policy'));
    expect(here.policyc('build')).toMatchObject({
      status: 2,
      stderr:
        'policyc: The folder dist-policy holds files that policyc did not write: .git/HEAD, a, b, c, d and 2 more. A build replaces the folder; move them away, or choose another one with --out.\n',
    });
    expect(contentOf(here.path('dist-policy'))).toEqual(before);
  });

  it("what a system puts into any folder is in nobody's way", () => {
    here.policyc('build');
    writeFileSync(here.path('dist-policy/.DS_Store'), '');
    expect(here.policyc('build').status).toBe(0);
    expect(contentOf(here.path('dist-policy'))).not.toHaveProperty('/.DS_Store');
  });

  it('a parent that is a file is told in plain words', () => {
    writeFileSync(here.path('file'), '');
    const { status, stderr } = here.policyc('build', '--out', 'file/out');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'policyc: The outputs could not be written to file/out: a file stands where a folder is needed. What was there is unchanged.\n',
    );
  });
});

describe('comparing', () => {
  it('opens neither pipes nor links among the outputs', () => {
    here.policyc('build');
    rmSync(here.path('dist-policy/newsletter/en/notice.md'));
    execFileSync('mkfifo', [here.path('dist-policy/newsletter/en/notice.md')]);
    rmSync(here.path('dist-policy/manifest.json'));
    symlinkSync('/dev/zero', here.path('dist-policy/manifest.json'));
    expect(here.policyc('build', '--check')).toMatchObject({
      status: 1,
      stderr:
        'dist-policy is not what "policyc build" writes:\n  differs: manifest.json\n  differs: newsletter/en/notice.md\n',
    });
  });

  it('names each file that differs, is missing or is too many, and changes none', () => {
    here.policyc('build');
    writeFileSync(here.path('dist-policy/records/controller.json'), '{}');
    rmSync(here.path('dist-policy/records/cookies.json'));
    writeFileSync(here.path('dist-policy/note.txt'), '');
    const before = contentOf(here.path('dist-policy'));
    expect(here.policyc('build', '--check')).toMatchObject({
      status: 1,
      stderr:
        'dist-policy is not what "policyc build" writes:\n  differs: records/controller.json\n  missing: records/cookies.json\n  surplus: note.txt\n',
    });
    expect(contentOf(here.path('dist-policy'))).toEqual(before);
  });

  it.each(['build', 'build --check'])(
    'a file or a link in the place of the output folder is refused: %s',
    (command) => {
      writeFileSync(here.path('file'), '');
      symlinkSync('policy', here.path('link'));
      symlinkSync('nowhere', here.path('dangling'));
      for (const out of ['file', 'link', 'dangling'])
        expect(here.policyc(...command.split(' '), '--out', out)).toMatchObject({
          status: 2,
          stderr: `policyc: ${out} is no folder. Choose another one with --out.\n`,
        });
    },
  );
});

describe('a place for the outputs', () => {
  it.each(['.', '..', '/'])('is no folder in which policyc was started: %s', (out) => {
    expect(here.policyc('build', '--out', out)).toMatchObject({
      status: 2,
      stderr: `policyc: ${out} cannot be the output folder: its content would be replaced. Choose a folder of its own.\n`,
    });
  });

  it('is not the policy', () => {
    expect(here.policyc('build', '--out', 'policy')).toMatchObject({
      status: 2,
      stderr:
        'policyc: The folder policy holds files that policyc did not write (there is no manifest.json of policyc). Choose another one with --out.\n',
    });
    expect(existsSync(here.path('policy/facts.yaml'))).toBe(true);
  });

  it('can be reached through a link', () => {
    mkdirSync(here.path('elsewhere'));
    symlinkSync('elsewhere', here.path('link'));
    expect(here.policyc('build', '--out', 'link/out').status).toBe(0);
    expect(Object.keys(contentOf(here.path('elsewhere/out')))).toHaveLength(11);
  });

  it('and the names in it reach no terminal with what would control it', () => {
    const out = 'a\u001b[1m';
    expect(here.policyc('build', '--out', out).stderr).toContain('Wrote 11 files to a<U+001B>[1m:');
    writeFileSync(here.path(out, 'x\n::error::\u001b[2m'), '');
    for (const command of [['build'], ['build', '--check']]) {
      const { stderr } = here.policyc(...command, '--out', out);
      expect(stderr).toContain('x<U+000A>::error::<U+001B>[2m');
      expect(stderr).not.toContain('\u001b');
    }
  });
});

describe('stdout', () => {
  it('a full disk is an error of the run', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, 'schema'], {
      cwd: here.folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toBe('policyc: The output could not be written: the disk is full.\n');
  });

  it('a pipe that closes early ends the output quietly', () => {
    const stderr = execFileSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" "${program}" schema 2>&1 >/dev/null | cat; "${process.execPath}" "${program}" schema | head -c 10 >/dev/null`,
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
  });

  it('a pipe gets all of it', () => {
    const all = execFileSync('bash', ['-c', `"${process.execPath}" "${program}" schema | cat`], { encoding: 'utf8' });
    expect(all.length).toBeGreaterThan(100_000);
    expect(JSON.parse(all)).toEqual(JSON.parse(readFileSync('src/schema/policy.schema.json', 'utf8')));
  });

  it('has no colours in a pipe, and colours when asked', () => {
    expect(here.policyc('check').stdout).toBe('no findings\n');
    expect(here.policyc('check', '--color').stdout).toContain('\u001b[1m');
  });
});
