import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, program, workspace } from './workspace.ts';

const here = workspace();

describe('reading', () => {
  it('a link is not followed', () => {
    symlinkSync('/proc/self/environ', here.path('policy/env.yaml'));
    const { status, stderr } = here.policyc('check');
    expect(status).toBe(2);
    expect(stderr).toBe('policyc: The file env.yaml cannot be read: it is a link. A policy has plain files only.\n');
  });

  it('nor is one to a folder', () => {
    mkdirSync(here.path('shared'));
    symlinkSync('../shared', here.path('policy/more'));
    expect(here.policyc('check')).toMatchObject({
      status: 2,
      stderr: 'policyc: The folder more cannot be read: it is a link. A policy has plain files and folders only.\n',
    });
  });

  it('a pipe is not waited for', () => {
    execFileSync('mkfifo', [here.path('policy/pipe.yaml')]);
    expect(here.policyc('check')).toMatchObject({
      status: 2,
      stderr: 'policyc: pipe.yaml is no plain file. A policy has plain files only.\n',
    });
  });

  it('templates beside the policy are read, a folder of another tool is not', () => {
    mkdirSync(here.path('templates/en/mail'), { recursive: true });
    writeFileSync(here.path('templates/en/mail/welcome.md'), 'Hello {{name}}');
    expect(here.policyc('check').status).toBe(0);
    writeFileSync(here.path('templates/en/words.yaml'), 'title: { rihgts: x }');
    const { status, stdout } = here.policyc('check');
    expect(status).toBe(1);
    expect(stdout).toContain('templates/en/words.yaml:1:18 error P6007 wrong-words');
    expect(stdout).toContain('templates/en/mail/welcome.md:1:1 error P6006 unknown-template');
  });

  it('--templates names another folder, which may lie in the policy', () => {
    mkdirSync(here.path('policy/wording/en/notice'), { recursive: true });
    writeFileSync(here.path('policy/wording/en/words.yaml'), 'title: { rights: What you can ask for }');
    expect(here.policyc('build', '--templates', 'policy/wording').status).toBe(0);
    expect(here.policyc('check', '--templates', 'wording')).toMatchObject({
      status: 2,
      stderr:
        'policyc: There is no folder wording. "--templates" takes the folder that holds them, with a folder for each language in it.\n',
    });
  });

  it('hidden files and other files are left out', () => {
    writeFileSync(here.path('policy/.draft.yaml'), 'x: [');
    writeFileSync(here.path('policy/notes.txt'), 'x: [');
    expect(here.policyc('check').status).toBe(0);
  });

  it('folders within the policy are read, the output folder is not', () => {
    mkdirSync(here.path('policy/more'));
    writeFileSync(here.path('policy/more/terms.yaml'), 'terms: [');
    expect(here.policyc('check').stdout).toContain('policy/more/terms.yaml:1:8 error P1009');
    rmSync(here.path('policy/more'), { recursive: true });
    expect(here.policyc('build', '--out', 'policy/out').status).toBe(0);
    writeFileSync(here.path('policy/out/x.yaml'), 'x: [');
    expect(here.policyc('build', '--check', '--out', 'policy/out')).toMatchObject({
      status: 1,
      stdout: 'no findings\n',
      stderr: 'policy/out is not what "policyc build" writes:\n  surplus: x.yaml\n',
    });
  });
});

describe('writing', () => {
  it('building twice changes nothing', () => {
    here.policyc('build');
    const first = contentOf(here.path('dist-policy'));
    here.policyc('build');
    expect(contentOf(here.path('dist-policy'))).toEqual(first);
    expect(Object.keys(first).length).toBe(11);
  });

  it('an error leaves what was there', () => {
    here.policyc('build');
    const before = contentOf(here.path('dist-policy'));
    writeFileSync(here.path('policy/bad.yaml'), 'cookies: { a: { } }');
    expect(here.policyc('build')).toMatchObject({ status: 1 });
    expect(contentOf(here.path('dist-policy'))).toEqual(before);
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
      for (const out of ['file', 'link'])
        expect(here.policyc(...command.split(' '), '--out', out)).toMatchObject({
          status: 2,
          stderr: `policyc: ${out} is no folder. Choose another one with --out.\n`,
        });
    },
  );
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
    const bytes = execFileSync('bash', ['-c', `"${process.execPath}" "${program}" schema | wc -c`], {
      encoding: 'utf8',
    });
    expect(Number(bytes)).toBe(readFileSync('src/schema/policy.schema.json').length);
  });

  it('has no colours in a pipe, and colours when asked', () => {
    expect(here.policyc('check').stdout).toBe('no findings\n');
    expect(here.policyc('check', '--color').stdout).toContain('\u001b[1m');
  });
});

describe('permissions', () => {
  it('a file that may not be read is named', () => {
    chmodSync(here.path('policy/facts.yaml'), 0);
    const { status, stderr } = here.policyc('check');
    // The super-user may read everything.
    if (process.getuid?.() === 0) expect(status).toBe(0);
    else
      expect(stderr).toBe(
        'policyc: The file facts.yaml cannot be read: there is no permission. A policy has plain files only.\n',
      );
  });
});
