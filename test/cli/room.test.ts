import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { program, workspace } from './workspace.ts';

const here = workspace();

/** A policy of four megabytes. */
const terms = Array.from(
  { length: 60_000 },
  (_, nth) => `  t-${nth}: { term: Term ${nth}, definition: Word ${nth} that has a meaning. }\n`,
);

/** Runs the program on it, with so many megabytes of memory. */
function runWith(memory: number, command: string) {
  mkdirSync(here.path('large'));
  writeFileSync(
    here.path('large/policy.yaml'),
    `policyc: 1\ncontroller: { name: Example GmbH }\nterms:\n${terms.join('')}`,
  );
  const args = [`--max-old-space-size=${memory}`, program, command, 'large', '--as-of', '2018-05-25'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: here.folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('a policy that needs more memory than there is', () => {
  it.each(['check', 'build'])('is told in a sentence by %s', (command) => {
    const { status, stdout, stderr } = runWith(48, command);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^policyc: The policy needs more memory than the \d+ MiB that Node gives\. Give it more, as with NODE_OPTIONS=--max-old-space-size=1024, or divide it into several policies\.\n$/,
    );
  });

  it('and one that could is read all the same, with the exit code of its findings', () => {
    const { status, stdout, stderr } = runWith(800, 'check');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/\n1 error, 4 warnings, 1 info\n$/);
  });
});
