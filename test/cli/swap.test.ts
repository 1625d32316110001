import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentOf, program, workspace } from './workspace.ts';

const here = workspace();
const preload = resolve('test/cli/interrupted.cjs');
let old: Record<string, string>;
let fresh: Record<string, string>;

/** The folder holds the outputs of a policy that has changed since; `other` holds what a build would write now. */
beforeEach(() => {
  here.policyc('build');
  old = contentOf(here.path('dist-policy'));
  const notice = here.path('policy/notice.yaml');
  writeFileSync(notice, readFileSync(notice, 'utf8').replace('title: Newsletter', 'title: News'));
  here.policyc('build', '--out', 'other');
  fresh = contentOf(here.path('other'));
});

/** Runs a build that is interrupted at its nth change to the file system. */
function interrupted(at: number, by: 'SIGKILL' | 'ENOSPC' | 'EROFS') {
  const { status, signal, stderr } = spawnSync(process.execPath, ['--require', preload, program, 'build'], {
    cwd: here.folder,
    encoding: 'utf8',
    env: { ...process.env, INTERRUPT_AT: String(at), INTERRUPT_BY: by },
  });
  return { status, signal, stderr };
}

/** Which outputs are there: those of the last build, of this one, none, or a mix. */
function state(): 'old' | 'new' | 'none' | 'mix' {
  const content = JSON.stringify(contentOf(here.path('dist-policy')));
  if (content === '{}') return 'none';
  return content === JSON.stringify(old) ? 'old' : content === JSON.stringify(fresh) ? 'new' : 'mix';
}

const leftovers = () => readdirSync(here.folder).filter((name) => name.includes('.policyc-'));

// A mkdir for the parent; for each file a mkdir, an open, a write and an fsync; two renames and the removal of the old.
const FILES = 11;
const FIRST_RENAME = 1 + FILES * 4 + 1;
const moments = [1, 2, 3, 4, 5, 18, 31, FIRST_RENAME - 1, FIRST_RENAME, FIRST_RENAME + 1, FIRST_RENAME + 2];

describe('a build that is killed', () => {
  it('leaves the old outputs, the new ones, or between the two renames none, and never a mix', () => {
    const backup = here.path('backup');
    cpSync(here.path('dist-policy'), backup, { recursive: true });
    const states = moments.map((at) => {
      expect(interrupted(at, 'SIGKILL').signal).toBe('SIGKILL');
      const found = state();
      for (const name of ['dist-policy', ...leftovers()]) rmSync(here.path(name), { recursive: true, force: true });
      cpSync(backup, here.path('dist-policy'), { recursive: true });
      return found;
    });
    expect(states).toEqual([...moments.slice(0, -2).map(() => 'old'), 'none', 'new']);
  });

  it('has left nothing behind once the next build is done', () => {
    interrupted(20, 'SIGKILL');
    expect(leftovers()).toHaveLength(1);
    expect(here.policyc('build').status).toBe(0);
    expect(state()).toBe('new');
    expect(leftovers()).toEqual([]);
  });

  it('gets the old outputs back from the next build, even from one that finds errors', () => {
    interrupted(FIRST_RENAME + 1, 'SIGKILL');
    expect(state()).toBe('none');
    writeFileSync(here.path('policy/bad.yaml'), 'cookies: { a: { } }');
    expect(here.policyc('build').status).toBe(1);
    expect(state()).toBe('old');
    expect(leftovers()).toEqual([]);
  });
});

describe('a build that cannot write', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
  ] as const)('says so and leaves what was there: %s', (code, words) => {
    for (const at of [1, 3, 20, FIRST_RENAME, FIRST_RENAME + 1]) {
      expect(interrupted(at, code)).toEqual({
        status: 2,
        signal: null,
        stderr: `policyc: The outputs could not be written to dist-policy: ${words}. What was there is unchanged.\n`,
      });
      expect(state()).toBe('old');
      expect(leftovers()).toEqual([]);
    }
  });

  it('is done although the old outputs cannot be removed, which the next build does', () => {
    expect(interrupted(FIRST_RENAME + 2, 'EROFS').status).toBe(0);
    expect(state()).toBe('new');
    expect(leftovers()).toHaveLength(1);
    here.policyc('build');
    expect(leftovers()).toEqual([]);
  });
});

describe('a comparison', () => {
  it('writes nothing, not even a repair', () => {
    renameSync(here.path('dist-policy'), here.path('.dist-policy.policyc-old-0123456789ab'));
    mkdirSync(here.path('.dist-policy.policyc-new-0123456789ab'));
    const before = readdirSync(here.folder);
    const { status, stderr } = here.policyc('build', '--check');
    expect(status).toBe(1);
    expect(stderr).toContain('missing: manifest.json');
    expect(readdirSync(here.folder)).toEqual(before);
  });
});
