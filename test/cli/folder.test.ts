import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectEmpty, writePolicy } from '../../src/cli/folder.ts';
import { fail, interrupt, kill, open } from './gate.ts';

vi.mock('node:fs', async (load) => (await import('./gate.ts')).guarded(await load<object>()));

const FILES = { 'company.yaml': 'policyc: 1\n', 'notice.yaml': 'notices: {}\n', 'policy.schema.json': '{}' };
const ALL = Object.keys(FILES).join();

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'policyc-folder-'));
  folder = join(home, 'policy');
});
afterEach(() => {
  open();
  rmSync(home, { recursive: true, force: true });
});

/** Where a first policy can go: each makes the place ready. */
const places = {
  'a folder that is not there': () => {},
  'an empty folder': () => mkdirSync(folder),
  'an empty folder behind a link': () => {
    mkdirSync(join(home, 'elsewhere'));
    symlinkSync('elsewhere', folder);
  },
};

const found = () => (readdirSync(home).includes('policy') ? readdirSync(folder).join() : 'none');
const beside = () => readdirSync(home).filter((name) => name !== 'policy' && name !== 'elsewhere');

const begin = () => {
  expectEmpty(folder, 'Name another one.');
  writePolicy(folder, FILES);
};

/** What is found after each change at which the writing of a policy was interrupted. */
function atEachChange(prepare: () => void, by: () => void, look: (error: Error | undefined) => unknown): unknown[] {
  const seen: unknown[] = [];
  for (let at = 1; ; at++) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home);
    prepare();
    const { reached, error } = interrupt(at, by, begin);
    if (!reached) return seen;
    seen.push(look(error));
  }
}

describe.each(Object.entries(places))('a first policy in %s', (place, prepare) => {
  const isThere = place !== 'a folder that is not there';

  it('is there in whole', () => {
    prepare();
    begin();
    expect([found(), ...beside()]).toEqual([ALL]);
  });

  it.each(['ENOSPC', 'EACCES'])('leaves nothing behind where a change fails: %s', (code) => {
    const seen = atEachChange(
      prepare,
      () => fail(code),
      (error) => [found(), ...beside(), error?.message.startsWith(`The policy could not be written to ${folder}: `)],
    );
    expect(seen.length).toBeGreaterThan(19);
    for (const each of seen)
      expect([
        [isThere ? '' : 'none', true],
        ['none', true],
      ]).toContainEqual(each);
  });

  it('can be written by the next run after a kill, which clears what that left, or names it where it may be half', () => {
    const seen = atEachChange(prepare, kill, () => {
      if (found().includes('.yaml')) return thrownBy(begin);
      begin();
      return [found(), ...beside()].join();
    });
    const half = `The folder ${folder} holds what a run that was killed had written, perhaps a part of a policy. Remove it and try again.`;
    expect(seen.length).toBeGreaterThan(19);
    const named = place.includes('link') ? [half, half, half] : [];
    expect(seen).toEqual([...seen.slice(named.length).map(() => ALL), ...named]);
  });
});

function thrownBy(work: () => void): string | undefined {
  try {
    return void work();
  } catch (error) {
    return (error as Error).message;
  }
}

it('a policy takes no file away that another program puts into the folder meanwhile', () => {
  for (const prepare of [places['an empty folder'], places['an empty folder behind a link']]) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home);
    prepare();
    const { error } = interrupt(5, () => writeFileSync(join(folder, 'mine'), ''), begin);
    expect(error?.message).toBe(`The policy could not be written to ${folder}: another program writes there.`);
    expect([found(), ...beside()]).toEqual(['mine']);
  }
});

it('a folder keeps who may read it', () => {
  mkdirSync(folder, { mode: 0o700 });
  begin();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});
