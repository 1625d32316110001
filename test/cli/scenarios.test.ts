import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const program = resolve('dist/policyc.cjs');

interface Scenario {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly {
    readonly command: string;
    readonly stdout: string;
    readonly stderr: string;
    readonly status: number;
  }[];
}

/**
 * A transcript. `=== file PATH` begins a file, `=== $ policyc …` a command; `--- stdout`, `--- stderr` and
 * `--- status N` are what it must say.
 */
function scenarioIn(file: string): Scenario {
  const files: { path: string; text: string }[] = [];
  const steps: { command: string; stdout: string; stderr: string; status: number }[] = [];
  let into: 'file' | 'stdout' | 'stderr' | undefined;
  for (const line of readFileSync(join('test/cli', file), 'utf8').split('\n')) {
    const [, path] = /^=== file (.+)$/.exec(line) ?? [];
    const [, command] = /^=== \$ policyc (.+)$/.exec(line) ?? [];
    const [, part] = /^--- (stdout|stderr)$/.exec(line) ?? [];
    const [, status] = /^--- status (\d)$/.exec(line) ?? [];
    const step = steps.at(-1);
    if (path !== undefined) {
      files.push({ path, text: '' });
      into = 'file';
    } else if (command !== undefined) {
      steps.push({ command, stdout: '', stderr: '', status: 0 });
      into = undefined;
    } else if (part !== undefined) into = part as 'stdout' | 'stderr';
    else if (status !== undefined && step) {
      step.status = Number(status);
      into = undefined;
    } else if (into === 'file') (files.at(-1) as { text: string }).text += `${line}\n`;
    else if (into !== undefined && step) step[into] += `${line}\n`;
  }
  return { name: file, files, steps };
}

const scenarios = readdirSync('test/cli')
  .filter((name) => name.endsWith('.scenario'))
  .map(scenarioIn);

describe.each(scenarios)('$name', ({ files, steps }) => {
  it.each(steps.map((step) => [step.command, step] as const))('policyc %s', (_, last) => {
    const folder = mkdtempSync(join(tmpdir(), 'policyc-scenario-'));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const step of steps) {
      const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
      const done = spawnSync(process.execPath, [program, ...step.command.split(' ')], {
        cwd: folder,
        encoding: 'utf8',
        env,
        input: '',
      });
      if (step !== last) continue;
      expect({ stdout: done.stdout.trimEnd(), stderr: done.stderr.trimEnd(), status: done.status }).toEqual({
        stdout: step.stdout.trimEnd(),
        stderr: step.stderr.trimEnd(),
        status: step.status,
      });
      break;
    }
    rmSync(folder, { recursive: true, force: true });
  });
});
