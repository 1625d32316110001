import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, program, workspace } from './workspace.ts';

const here = workspace();

describe('reading', () => {
  it('a link is not followed', () => {
    symlinkSync('/proc/self/environ', here.path('policy/env.yaml'));
    const { status, stderr } = here.policyc('check');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'policyc: The file policy/env.yaml cannot be read: it is a link. A policy has plain files only.\n',
    );
  });

  it('nor is one to a folder', () => {
    mkdirSync(here.path('shared'));
    symlinkSync('../shared', here.path('policy/more'));
    expect(here.policyc('check')).toMatchObject({
      status: 2,
      stderr:
        'policyc: The folder policy/more cannot be read: it is a link. A policy has plain files and folders only.\n',
    });
  });

  it('a pipe is not waited for', () => {
    execFileSync('mkfifo', [here.path('policy/pipe.yaml')]);
    expect(here.policyc('check')).toMatchObject({
      status: 2,
      stderr: 'policyc: policy/pipe.yaml is no plain file. A policy has plain files only.\n',
    });
  });

  it('folders that are nested deeper than calls can be are told in plain words', () => {
    // A path can't be that long, so that each folder is moved into the next.
    mkdirSync(here.path('policy/d'));
    for (let depth = 0; depth < 300; depth++) {
      mkdirSync(here.path('next'));
      renameSync(here.path('policy/d'), here.path('next/directory-of-a-name-that-is-long'));
      renameSync(here.path('next'), here.path('policy/d'));
    }
    const { status, stderr } = here.policyc('check');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^policyc: The folder .* cannot be read: its name is too long\.\n$/);
    for (let depth = 0; depth < 300; depth++) {
      renameSync(here.path('policy/d/directory-of-a-name-that-is-long'), here.path('next'));
      rmdirSync(here.path('policy/d'));
      renameSync(here.path('next'), here.path('policy/d'));
    }
  });

  it.each([
    [
      'socket.yaml',
      (path: string) => createServer().listen(path).unref(),
      'The file policy/socket.yaml cannot be read: it is no file.',
    ],
    [
      'a\uFFFD.yaml',
      (path: string) => writeFileSync(Buffer.from(path.replace('\uFFFD', '\u00ff'), 'latin1'), ''),
      'The file policy/a\uFFFD.yaml cannot be read: its name is not UTF-8.',
    ],
    [
      'zero.yaml',
      (path: string) => symlinkSync('/dev/zero', path),
      'The file policy/zero.yaml cannot be read: it is a link. A policy has plain files only.',
    ],
    [
      'inside.yaml',
      (path: string) => symlinkSync('facts.yaml', path),
      'The file policy/inside.yaml cannot be read: it is a link. A policy has plain files only.',
    ],
    [
      'big.yaml',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, 65 * 1024 * 1024);
      },
      'The file policy/big.yaml is larger than 64 MiB. Divide it into several.',
    ],
  ])('what is no text of a policy is told and not read: %s', (name, make, words) => {
    make(here.path('policy', name));
    expect(here.policyc('check')).toEqual({ status: 2, stdout: '', stderr: `policyc: ${words}\n` });
  });

  it('files whose names differ by capitals alone are two files', () => {
    writeFileSync(here.path('policy/Facts.yaml'), readFileSync(here.path('policy/facts.yaml')));
    const { status, stdout } = here.policyc('check');
    expect(status).toBe(1);
    expect(stdout).toContain('policy/Facts.yaml:');
    expect(stdout).toContain('policy/facts.yaml:');
  });

  it('a file or an empty name in the place of the policy is told', () => {
    expect(here.policyc('check', 'policy/facts.yaml').stderr).toBe(
      'policyc: policy/facts.yaml is no folder. Name the folder that holds the files.\n',
    );
    expect(here.policyc('check', '').stderr).toBe(
      'policyc: An argument is empty. Leave it out, or say what it stands for.\n',
    );
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

  it('--templates with a folder that has none, such as one that is too deep, is refused', () => {
    mkdirSync(here.path('wording/en/notice'), { recursive: true });
    writeFileSync(here.path('wording/en/words.yaml'), 'title: { rights: What you can ask for }');
    expect(here.policyc('check', '--templates', 'wording/en')).toMatchObject({
      status: 2,
      stderr:
        'policyc: There is no template in the folder wording/en. "--templates" takes the folder that holds them, with a folder for each language in it.\n',
    });
  });

  it('a policy in a folder above is named, since the program was run within it', () => {
    mkdirSync(here.path('docs/legal'), { recursive: true });
    const { stderr, status } = spawnSync(process.execPath, [program, 'check'], {
      cwd: here.path('docs/legal'),
      encoding: 'utf8',
    });
    expect(stderr).toBe(
      'policyc: There is no folder policy. There is one above: name it, as in "../../policy", or change into the folder that holds it.\n',
    );
    expect(status).toBe(2);
  });

  it('hidden files, other files and packages are left out', () => {
    writeFileSync(here.path('policy/.draft.yaml'), 'x: [');
    writeFileSync(here.path('policy/notes.txt'), 'x: [');
    mkdirSync(here.path('policy/node_modules/policyc'), { recursive: true });
    writeFileSync(here.path('policy/node_modules/policyc/words.yaml'), 'x: [');
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

describe('somebody who may not', () => {
  it('read a file or a folder is told which', () => {
    chmodSync(here.folder, 0o711);
    chmodSync(here.path('policy/facts.yaml'), 0);
    expect(asNobody('check')).toMatchObject({
      status: 2,
      stderr: 'policyc: The file policy/facts.yaml cannot be read: there is no permission.\n',
    });
    mkdirSync(here.path('policy/more'), { mode: 0 });
    expect(asNobody('check')).toMatchObject({
      status: 2,
      stderr: 'policyc: The folder policy/more cannot be read: there is no permission.\n',
    });
    chmodSync(here.path('policy'), 0);
    expect(asNobody('check', 'policy/more')).toMatchObject({
      status: 2,
      stderr: 'policyc: The folder policy/more cannot be read: there is no permission.\n',
    });
    chmodSync(here.path('policy'), 0o755);
  });

  it('write there is told so', () => {
    here.policyc('build');
    chmodSync(here.folder, 0o555);
    const before = contentOf(here.path('dist-policy'));
    writeFileSync(
      here.path('policy/facts.yaml'),
      readFileSync(here.path('policy/facts.yaml'), 'utf8').replace('GmbH', 'AG'),
    );
    for (const out of ['dist-policy', 'other'])
      expect(asNobody('build', '--out', out)).toMatchObject({
        status: 2,
        stderr: `policyc: The outputs could not be written to ${out}: there is no permission. What was there is unchanged.\n`,
      });
    expect(asNobody('init', 'another')).toMatchObject({
      status: 2,
      stderr: 'policyc: The policy could not be written to another: there is no permission.\n',
    });
    chmodSync(here.folder, 0o755);
    expect(contentOf(here.path('dist-policy'))).toEqual(before);
  });

  /** Runs the program as a user who has no rights; the super-user may do everything. */
  function asNobody(...args: string[]) {
    const another = JSON.stringify({ order: 0, day: '2026-11-29', umask: 0o022, user: 65_534 });
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', resolve('test/environments/another.cjs'), program, ...args],
      {
        cwd: here.folder,
        encoding: 'utf8',
        env: { ...process.env, ANOTHER: another },
        input: '',
      },
    );
    return { status, stderr };
  }
});
