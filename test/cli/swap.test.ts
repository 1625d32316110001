import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { repairOutputs } from '../../src/cli/write.ts';
import { contentOf, program, running, twoAtATime, workspace } from './workspace.ts';

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
  cpSync(here.path('dist-policy'), here.path('backup'), { recursive: true });
});

/** Runs a build that is interrupted at its nth change to the file system. */
function interrupted(at: number, by: string) {
  const { status, signal, stderr } = spawnSync(process.execPath, ['--require', preload, program, 'build'], {
    cwd: here.folder,
    encoding: 'utf8',
    env: { ...process.env, INTERRUPT_AT: String(at), INTERRUPT_BY: by },
  });
  return { status, signal, stderr };
}

/** Which outputs are there: those of the last build, of this one, none, or a mix. */
function state(out = 'dist-policy'): 'old' | 'new' | 'none' | 'mix' {
  const content = JSON.stringify(contentOf(here.path(out)));
  if (content === '{}') return 'none';
  return content === JSON.stringify(old) ? 'old' : content === JSON.stringify(fresh) ? 'new' : 'mix';
}

const leftovers = (folder = '') => readdirSync(here.path(folder)).filter((name) => name.includes('.policyc-'));

/** Puts the old outputs back, and nothing beside them. */
function restore() {
  for (const name of ['dist-policy', ...leftovers()]) rmSync(here.path(name), { recursive: true, force: true });
  cpSync(here.path('backup'), here.path('dist-policy'), { recursive: true });
}

// A mkdir for the staged folder and for each of the four in it; for each file an open, a write and an
// fsync; two renames. Then the old outputs are renamed once more and removed.
const FILES = 11;
const FIRST_RENAME = 1 + 4 + FILES * 3 + 1;
// write.test.ts tries each change, within one process.
const moments = [2, 18, FIRST_RENAME, FIRST_RENAME + 1, FIRST_RENAME + 2];

describe('a build that is killed', () => {
  it('leaves the old outputs, the new ones, or between the two renames none, and never a mix', () => {
    const states = moments.map((at) => {
      expect(interrupted(at, 'SIGKILL').signal).toBe('SIGKILL');
      const found = state();
      restore();
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
    for (const at of [20, FIRST_RENAME + 1]) {
      expect(interrupted(at, code)).toMatchObject({
        status: 2,
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

describe('a build that is told to end', () => {
  it('has written all of its outputs if it had begun to, and ends by the signal', () => {
    for (const at of [1, FIRST_RENAME + 1])
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        expect(interrupted(at, signal)).toMatchObject({ status: null, signal });
        expect([state(), ...leftovers()]).toEqual(['new']);
        restore();
      }
  });

  it('at any of 100 moments: old outputs or new ones, and what is left the next run puts back and clears', {
    timeout: 300_000,
  }, async () => {
    const count = (await atCall(0, 'COUNT')).stdout.split(' ').length;
    expect(count).toBeGreaterThan(100);
    const seen = await twoAtATime([...Array(100).keys()], async (index) => {
      const by = ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGHUP'][index % 6] as string;
      const { out, signal } = await atCall(1 + Math.floor((index * count) / 100), by);
      const found = [state(out), ...leftovers(dirname(out))];
      repairOutputs(here.path(out));
      const isRight = by === 'SIGKILL' ? found[0] !== 'mix' : ['old', 'new'].includes(found.join());
      return [signal === by, isRight, ['old', 'new'].includes(state(out)), ...leftovers(dirname(out))];
    });
    expect(seen).toEqual(seen.map(() => [true, true, true]));
  });

  /** A build in a folder of its own that gets a signal at its nth call to the file system, of any kind. */
  async function atCall(at: number, by: string) {
    const out = `runs/${at}/out`;
    cpSync(here.path('backup'), here.path(out), { recursive: true });
    const ended = await running(['--require', preload, program, 'build', '--out', out], {
      cwd: here.folder,
      env: { ...process.env, INTERRUPT_AT: String(at), INTERRUPT_BY: by, INTERRUPT_WHAT: 'any' },
    });
    return { out, ...ended };
  }
});

describe('a comparison', () => {
  it('writes nothing, not even a repair', () => {
    expect(interrupted(FIRST_RENAME + 1, 'SIGKILL').signal).toBe('SIGKILL');
    const before = readdirSync(here.folder);
    const { status, stderr } = here.policyc('build', '--check');
    expect(status).toBe(1);
    expect(stderr).toContain('missing: manifest.json');
    expect(stderr).toContain('An earlier build was killed before its end; "policyc build" puts back what was there.\n');
    expect(readdirSync(here.folder)).toEqual(before);
  });
});
