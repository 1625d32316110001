import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { workspace } from './workspace.ts';

const here = workspace();

/** A name that a file can have, with all that terminals and CI systems act on. */
const STEER =
  'a\n::error::b\r::add-mask::c\n  ::stop-commands::d ##[error]e ##vso[task.complete]f \u001b[2Jg\u009b1mh\u202ei\u2066j\u2028k\u0085::l\u0007';

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
/** But for our own: they name a file, or say what was not checked. */
const COMMAND = /^\s*::(?!(?:error|warning|notice) file=|notice title=Not everything was checked::)|##\w*\[/m;

/** Runs the program, and gives what of its output steers the terminal or the CI system; the name has to be in the output. */
function steered(...args: string[]) {
  const { stdout, stderr, status } = here.policyc(...args);
  const said = stdout + stderr;
  return {
    status,
    told: /stop-commands/.test(said),
    steers: [CONTROL, COMMAND].flatMap((each) => each.exec(said)?.[0] ?? []),
  };
}

const tells = (status: number) => ({ status, told: true, steers: [] });

describe.each(Object.keys(reporters))('the reporter %s is steered by no', (reporter) => {
  const check = (...more: string[]) => steered('check', '--reporter', reporter, ...more);

  it('name of a file or a folder', () => {
    mkdirSync(here.path(STEER));
    writeFileSync(here.path(STEER, `${STEER}.yaml`), 'colour: red\n');
    expect(check(STEER)).toEqual(tells(1));
  });

  it('key, id, value, reference or rule of a policy', () => {
    const words = JSON.stringify(STEER.replace(/[^ -~\n]/g, ''));
    const lines = [
      `${words}: 1`,
      `measures: { ${words}: { name: x } }`,
      `processors: { host: { name: ${words}, service: ${words}, privacy: ${words}, country: ${words} } }`,
      `waivers: [{ rule: ${words}, place: ${words}, reason: ${words}, owner: ${words} }]`,
    ];
    writeFileSync(here.path('policy/more.yaml'), `${lines.join('\n')}\n`);
    expect(check()).toEqual(tells(1));
  });

  it('character that no policy may hold', () => {
    writeFileSync(
      here.path('policy/more.yaml'),
      `measures: { x: { name: "${STEER}" } }\n# ${STEER.replaceAll('\n', ' ')}\n`,
    );
    expect(check()).toMatchObject({ status: 1, steers: [] });
  });

  it('name or text of a template', () => {
    mkdirSync(here.path('templates/en/notice'), { recursive: true });
    writeFileSync(here.path('templates/en/notice', `${STEER}.md`), STEER);
    expect(check()).toEqual(tells(1));
    renameSync(here.path('templates/en/notice', `${STEER}.md`), here.path('templates/en/notice/rights.md'));
    expect(check()).toMatchObject({ status: 1, steers: [] });
  });

  it('document to be imported, nor its name', () => {
    const name = `${STEER}.json`;
    const values = { [STEER]: 1, controller: { name: 1, [STEER]: STEER }, dataDisclosed: STEER };
    for (const text of [JSON.stringify(values), `${JSON.stringify(values)}${STEER}`]) {
      writeFileSync(here.path(name), text);
      const { told, steers } = steered('import', 'tilt', name, '--out', 'imported', '--reporter', reporter);
      expect({ text, told, steers }).toEqual({ text, told: true, steers: [] });
    }
  });
});

describe('a note on stderr is steered by no', () => {
  it.each([
    ['command', [STEER], 2],
    ['folder that is not there', ['check', STEER], 2],
    ['unknown option', ['build', `--${STEER}`], 2],
    ['reporter', ['check', '--reporter', STEER], 2],
    ['format', ['build', '--format', STEER], 2],
    ['notice', ['build', '--notice', STEER], 2],
    ['language', ['build', '--locale', STEER], 2],
    ['day', ['check', '--as-of', STEER], 2],
    ['number', ['check', '--max-warnings', STEER], 2],
    ['port', ['preview', '--port', STEER], 2],
    ['folder to preview', ['preview', STEER], 2],
    ['folder of templates', ['check', '--templates', STEER], 2],
    ['rule', ['explain', STEER], 2],
    ['document', ['import', 'tilt', STEER, '--out', 'x'], 2],
    ['help center', ['publish', STEER], 2],
    ['new folder', ['init', STEER, '--yes'], 0],
    ['folder of outputs', ['build', '--out', STEER], 0],
    ['folder to be compared', ['build', '--check', '--out', STEER], 1],
    ['page of coverage', ['coverage', '--out', `${STEER}.html`], 0],
  ] as const)('%s', (_, args, status) => {
    expect(steered(...args)).toEqual(tells(status));
  });

  it('surplus file of the outputs', () => {
    here.policyc('build');
    writeFileSync(here.path('dist-policy', STEER), '');
    expect(steered('build', '--check')).toEqual(tells(1));
  });
});

describe('what a command prints is steered by no text of a policy', () => {
  it.each([
    ['coverage', []],
    ['coverage', ['--reporter', 'json']],
    ['export', ['tilt']],
  ])('%s %s', (command, more) => {
    // The words of a policy have no line breaks and no hidden characters: those are refused.
    const words = '::stop-commands::x ##[error]y';
    for (const [file, from] of [
      ['company.yaml', 'name: Example GmbH'],
      ['notice.yaml', 'title: Privacy notice for the newsletter'],
    ] as const) {
      const text = readFileSync(here.path('policy', file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(here.path('policy', file), text.replace(from, `${from.split(':')[0]}: "${words}"`));
    }
    expect(steered(command, ...more)).toMatchObject({ told: true, steers: [] });
  });

  it('and coverage has colours where they are wanted', () => {
    expect(here.policyc('coverage', '--color').stdout).toContain('\u001b[1m');
  });
});
