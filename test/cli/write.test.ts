import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { repairOutputs, writeOutputs } from '../../src/cli/write.ts';
import { fail, failFromNowOn, interrupt, kill, open } from './gate.ts';
import { contentOf } from './workspace.ts';

vi.mock('node:fs', async (load) => (await import('./gate.ts')).guarded(await load<object>()));

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policyc-write-'));
  out = join(folder, 'out');
});
afterEach(() => {
  open();
  rmSync(folder, { recursive: true, force: true });
});

/** The outputs of a build, told apart by a mark in each. */
function outputsOf(mark: string) {
  const paths = ['a/en/notice.html', 'a/en/notice.md', 'records/cookies.json'];
  const outputs = Object.fromEntries(paths.map((path) => [path, mark]));
  const manifest = JSON.stringify({ version: 1, inputs: {}, outputs });
  return [...paths.map((path) => ({ path, content: `${path} ${mark}` })), { path: 'manifest.json', content: manifest }];
}

const build = (mark: string) => writeOutputs(out, outputsOf(mark));

/** Whose outputs are there: of one build in whole, or not. */
function found(): string {
  const content = contentOf(out);
  if (Object.keys(content).length === 0) return 'none';
  const whole = ['old', 'new', 'other'].find((mark) =>
    outputsOf(mark).every((each) => content[`/${each.path}`] === Buffer.from(each.content).toString('base64')),
  );
  return whole !== undefined && Object.keys(content).length === 4 ? whole : 'mix';
}

const leftovers = () => readdirSync(folder).filter((name) => name !== 'out');

/** What is found after each change at which a build of `new` over `old` was interrupted. */
function atEachChange(by: (change: string) => void, look: (error: Error | undefined) => unknown): unknown[] {
  const seen: unknown[] = [];
  for (let at = 1; ; at++) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    build('old');
    const { reached, error } = interrupt(at, by, () => build('new'));
    if (!reached) return seen;
    seen.push(look(error));
  }
}

// The staged folder and the three in it; an open, a write and a close for each file, then an open, an fsync and
// a close; then the old is renamed, the new, the old once more, and removed.
const CHANGES = 1 + 3 + (3 + 3) * 4 + 4;

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

describe('killed at each of its changes, a build', () => {
  it('leaves the old outputs or the new ones, and none between the two renames alone', () => {
    expect(atEachChange(kill, found)).toEqual([...times(CHANGES - 3, 'old'), 'none', 'new', 'new']);
  });

  it('leaves nothing that the next run does not put back and clear', () => {
    const seen = atEachChange(kill, () => {
      repairOutputs(out);
      return [found(), ...leftovers()];
    });
    expect(seen).toEqual([...times(CHANGES - 2, ['old']), ['new'], ['new']]);
  });

  it('can have a next run that is killed too', () => {
    for (const at of [1, 2, 3]) {
      const seen = atEachChange(kill, () => {
        interrupt(at, kill, () => repairOutputs(out));
        const first = found();
        repairOutputs(out);
        return [['old', 'new', 'none'].includes(first), ['old', 'new'].includes(found()), ...leftovers()];
      });
      expect(seen).toEqual(times(CHANGES, [true, true]));
    }
  });
});

describe('a change that fails', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EDQUOT', 'EBUSY'])(
    'leaves the old outputs and nothing else: %s',
    (code) => {
      const seen = atEachChange(
        () => fail(code),
        (error) => [found(), ...leftovers(), error?.message.includes('What was there is unchanged.')],
      );
      expect(seen.slice(0, -2)).toEqual(times(CHANGES - 2, ['old', true]));
      // The old outputs could not be removed, which is no failure.
      expect(seen.slice(-2).map((each) => (each as unknown[])[0])).toEqual(['new', 'new']);
    },
  );

  it('says where the old outputs are, if they cannot be put back either', () => {
    const seen = atEachChange(
      () => failFromNowOn(Object.assign(new Error(), { code: 'EROFS' })),
      (error) => [found(), error?.message.replaceAll(folder, '').replace(/-\d+-[\da-f]{12}/, '')],
    );
    const unchanged = `The outputs could not be written to ${out}: the disk is read-only. What was there is unchanged.`;
    expect(seen).toEqual([
      ...times(CHANGES - 3, ['old', unchanged.replace(folder, '')]),
      [
        'none',
        'What was in /out lies in /.out.policyc-old and cannot be put back: the disk is read-only. The next build tries again.',
      ],
      ['new', undefined],
      ['new', undefined],
    ]);
  });
});

describe('a build during a build, into the same folder', () => {
  it('at each change: one of the two is there in whole, and nothing is left', () => {
    const seen = atEachChange(
      () => {
        open();
        repairOutputs(out);
        build('other');
      },
      () => [['new', 'other'].includes(found()), ...leftovers()],
    );
    expect(seen).toEqual(times(CHANGES, [true]));
  });

  it('that is killed: never a mix, and the next run clears what is left', () => {
    // In the midst of staging, and from the first rename on; all others were tried once.
    for (const at of [10, CHANGES - 3, CHANGES - 2, CHANGES - 1, CHANGES]) {
      const seen = atEachChange(
        () => {
          interrupt(at, kill, () => {
            repairOutputs(out);
            build('other');
          });
        },
        () => {
          const first = found();
          repairOutputs(out);
          return [first === 'mix', found(), ...leftovers()];
        },
      );
      for (const [isMix, state, ...left] of seen as unknown[][])
        expect([isMix, ['old', 'new', 'other'].includes(state as string), ...left]).toEqual([false, true]);
    }
  });

  it('leaves alone what another process works on', () => {
    const others = [`.out.policyc-new-${process.ppid}-0123456789ab`, `.out.policyc-old-${process.ppid}-0123456789ab`];
    for (const name of others) mkdirSync(join(folder, name));
    repairOutputs(out);
    expect(leftovers()).toEqual(others);
  });

  it('takes no file of the user for one of its own', () => {
    const names = ['.out.policyc-notes', '.out.policyc-old-1', '.outer.policyc-old-99999999-0123456789ab'];
    for (const name of names) writeFileSync(join(folder, name), '');
    repairOutputs(out);
    expect(leftovers()).toEqual(names);
  });
});
