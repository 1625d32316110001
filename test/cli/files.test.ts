import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = resolve('dist/policyc.cjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policyc-files-'));
  policyc('init', '--yes');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function policyc(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
  });
  return { stdout, stderr, status };
}

/** All files below a folder with their bytes. */
function contentOf(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  return Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(path.length),
        readFileSync(join(entry.parentPath, entry.name), 'base64'),
      ])
      .sort(),
  );
}

describe('reading', () => {
  it('a link is not followed', () => {
    symlinkSync('/proc/self/environ', join(folder, 'policy/env.yaml'));
    const { status, stderr } = policyc('check');
    expect(status).toBe(2);
    expect(stderr).toBe('policyc: The file env.yaml cannot be read: it is a link. A policy has plain files only.\n');
  });

  it('a pipe is not waited for', () => {
    execFileSync('mkfifo', [join(folder, 'policy/pipe.yaml')]);
    expect(policyc('check')).toMatchObject({
      status: 2,
      stderr: 'policyc: pipe.yaml is no plain file. A policy has plain files only.\n',
    });
  });

  it('hidden files and other files are left out', () => {
    writeFileSync(join(folder, 'policy/.draft.yaml'), 'x: [');
    writeFileSync(join(folder, 'policy/notes.txt'), 'x: [');
    expect(policyc('check').status).toBe(0);
  });

  it('folders within the policy are read, the output folder is not', () => {
    mkdirSync(join(folder, 'policy/more'));
    writeFileSync(join(folder, 'policy/more/terms.yaml'), 'terms: [');
    expect(policyc('check').stdout).toContain('policy/more/terms.yaml:1:8 error P1009');
    rmSync(join(folder, 'policy/more'), { recursive: true });
    expect(policyc('build', '--out', 'policy/out').status).toBe(0);
    writeFileSync(join(folder, 'policy/out/x.yaml'), 'x: [');
    expect(policyc('build', '--out', 'policy/out').status).toBe(0);
  });
});

describe('writing', () => {
  it('building twice changes nothing', () => {
    policyc('build');
    const first = contentOf(join(folder, 'dist-policy'));
    policyc('build');
    expect(contentOf(join(folder, 'dist-policy'))).toEqual(first);
    expect(Object.keys(first).length).toBe(11);
  });

  it('an error leaves what was there', () => {
    policyc('build');
    const before = contentOf(join(folder, 'dist-policy'));
    writeFileSync(join(folder, 'policy/bad.yaml'), 'cookies: { a: { } }');
    expect(policyc('build')).toMatchObject({ status: 1 });
    expect(contentOf(join(folder, 'dist-policy'))).toEqual(before);
  });

  it('a folder that policyc did not write is never replaced', () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/letter.txt'), 'dear');
    const { status, stderr } = policyc('build', '--out', 'mine');
    expect(status).toBe(2);
    expect(stderr).toContain('holds files that policyc did not write');
    expect(contentOf(join(folder, 'mine'))).toHaveProperty('/letter.txt');
  });

  it('a run that is killed leaves the old outputs or the new ones, and the next run clears what it left', async () => {
    policyc('build');
    const old = contentOf(join(folder, 'dist-policy'));
    const notice = join(folder, 'policy/notice.yaml');
    writeFileSync(notice, readFileSync(notice, 'utf8').replace('title: Newsletter', 'title: News'));
    policyc('build', '--out', 'other');
    const fresh = contentOf(join(folder, 'other'));
    for (let delay = 0; delay < 20; delay++) {
      const child = spawn(process.execPath, [program, 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      await killed(child, delay);
      const left = contentOf(join(folder, 'dist-policy'));
      expect([JSON.stringify(old), JSON.stringify(fresh), '{}']).toContain(JSON.stringify(left));
    }
    expect(policyc('build').status).toBe(0);
    expect(contentOf(join(folder, 'dist-policy'))).toEqual(fresh);
    expect(readdirSync(folder).filter((name) => name.includes('policyc-'))).toEqual([]);
  });

  it('what a kill between the two renames takes away, the next run puts back', () => {
    policyc('build');
    const old = contentOf(join(folder, 'dist-policy'));
    execFileSync('mv', [join(folder, 'dist-policy'), join(folder, '.dist-policy.policyc-old-0123456789ab')]);
    mkdirSync(join(folder, '.dist-policy.policyc-new-0123456789ab'));
    writeFileSync(join(folder, 'policy/bad.yaml'), 'cookies: { a: { } }');
    expect(policyc('build').status).toBe(1);
    rmSync(join(folder, 'policy/bad.yaml'));
    expect(policyc('build').status).toBe(0);
    expect(contentOf(join(folder, 'dist-policy'))).toEqual(old);
    expect(readdirSync(folder).filter((name) => name.includes('policyc-'))).toEqual([]);
  });

  it('a parent that is a file is told in plain words', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stderr } = policyc('build', '--out', 'file/out');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'policyc: The outputs could not be written to file/out: a file stands where a folder is needed. What was there is unchanged.\n',
    );
  });
});

describe('stdout', () => {
  it('a full disk is an error of the run', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, 'schema'], {
      cwd: folder,
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
    expect(policyc('check').stdout).toBe('no findings\n');
    expect(policyc('check', '--color').stdout).toContain('\u001b[1m');
  });
});

describe('permissions', () => {
  it('a file that may not be read is named', () => {
    chmodSync(join(folder, 'policy/facts.yaml'), 0);
    const { status, stderr } = policyc('check');
    // The super-user may read everything.
    if (process.getuid?.() === 0) expect(status).toBe(0);
    else
      expect(stderr).toBe(
        'policyc: The file facts.yaml cannot be read: there is no permission. A policy has plain files only.\n',
      );
  });
});

/** Ends a process at its nth event: each delay is one turn of the event loop, no length of time. */
function killed(child: ChildProcess, delay: number): Promise<void> {
  return new Promise((done) => {
    child.on('exit', () => done());
    let turns = delay * 40;
    const turn = () => (turns-- > 0 && child.exitCode === null ? setImmediate(turn) : child.kill('SIGKILL'));
    child.on('spawn', turn);
  });
}
