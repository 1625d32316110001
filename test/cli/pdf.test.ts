import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../browser/chromium.ts';
import { program, workspace } from './workspace.ts';

const here = workspace();
let chromium = '';
beforeAll(() => {
  chromium = chromiumPath();
});

function build(env: Record<string, string>, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [program, 'build', ...args], {
    cwd: here.folder,
    env: { PATH: '/nowhere', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stderr };
}

describe('build --format pdf', () => {
  it('prints a tagged PDF with bookmarks, page numbers and links between its sections', () => {
    expect(build({ CHROME_PATH: chromium, PATH: process.env['PATH'] ?? '' }, '--format', 'pdf').status).toBe(0);
    expect(readdirSync(here.path('dist-policy/newsletter/en'))).toEqual(['notice.pdf']);
    const pdf = readFileSync(here.path('dist-policy/newsletter/en/notice.pdf'), 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/Subtype \/Link/);
    expect(pdf).toMatch(/\/Dest/);
  });

  it('prints the same bytes again, and lists them in the manifest', () => {
    const env = { CHROME_PATH: chromium, PATH: process.env['PATH'] ?? '' };
    expect(build(env, '--format', 'pdf,md').status).toBe(0);
    expect(build(env, '--format', 'pdf,md', '--check')).toMatchObject({
      status: 0,
      stderr: 'dist-policy is up to date.\n',
    });
    const { outputs } = JSON.parse(readFileSync(here.path('dist-policy/manifest.json'), 'utf8'));
    expect(Object.keys(outputs)).toEqual([
      'newsletter/en/notice.md',
      'newsletter/en/notice.pdf',
      'records/en/controller.md',
    ]);
  });

  it('says that a browser is missing, and writes nothing', () => {
    expect(build({}, '--format', 'pdf')).toEqual({
      status: 2,
      stderr:
        'policyc: A PDF is printed by Chromium, Chrome or Edge, and none is installed. Install one, or name its program in CHROME_PATH.\n',
    });
    expect(existsSync(here.path('dist-policy'))).toBe(false);
  });

  it('says what the browser said', () => {
    const { status, stderr } = build({ CHROME_PATH: '/bin/false' }, '--format', 'pdf');
    expect(status).toBe(2);
    expect(stderr).toBe('policyc: /bin/false could not print: the browser ended.\n');
  });
});
