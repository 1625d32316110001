import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { rows } from './array.ts';

/** All that a build must not depend on. */
export interface Environment {
  readonly zone: string;
  readonly language: Readonly<Record<string, string>>;
  /** The program that runs the build. */
  readonly node: string;
  readonly options: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Where the build runs, and by which paths it is told of the policy and the outputs. */
  readonly place: Place;
  readonly order: number;
  /** Outside of 1980 to 2099 the library for Word documents cannot write its archive. */
  readonly day: string;
  readonly person: { readonly user: number; readonly umask: number };
}

/** A folder to run in, the policy and the outputs seen from there. `{}` stands for the whole path of that folder. */
export interface Place {
  readonly folder: string;
  readonly policy: string;
  readonly out: string;
}

const VALUES: { readonly [K in keyof Environment]: readonly Environment[K][] } = {
  zone: [
    '',
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Europe/Berlin',
    'No/Where',
  ],
  language: [
    {},
    { LC_ALL: 'C' },
    { LANG: 'en_US.UTF-8' },
    { LANG: 'de_DE.UTF-8', LANGUAGE: 'de:fr' },
    { LC_ALL: 'tr_TR.UTF-8' },
    { LANG: 'ar_EG.UTF-8', LC_NUMERIC: 'ar_EG.UTF-8' },
    { LANG: 'ja_JP.eucJP' },
    { LC_ALL: 'xx_YY.no-such-charset' },
  ],
  node: nodes(),
  options: [
    '',
    '--throw-deprecation',
    '--disallow-code-generation-from-strings',
    '--disable-proto=throw',
    '--enable-source-maps',
    '--preserve-symlinks',
    '--max-old-space-size=256',
    '--trace-warnings --unhandled-rejections=strict',
  ],
  variables: [
    {},
    { CI: 'true', GITHUB_ACTIONS: 'true' },
    { FORCE_COLOR: '3' },
    { NO_COLOR: '1', TERM: 'dumb' },
    { COLUMNS: '20', LINES: '5' },
    { SOURCE_DATE_EPOCH: '0' },
    { HOME: '/nonexistent', TMPDIR: '/nonexistent' },
    { GITLAB_CI: 'true', NODE_ENV: 'production', DEBUG: '*' },
  ],
  place: [
    { folder: 'plain', policy: 'policy', out: 'out' },
    { folder: 'plain', policy: './policy/', out: './out/' },
    { folder: 'two words', policy: 'policy', out: '{}/out' },
    { folder: 'Übersicht/日本', policy: '{}/policy', out: 'out' },
    { folder: 'a/b/c/d/e/f/g/h', policy: '../h/policy', out: '../elsewhere/out' },
    { folder: "quote'$HOME;#", policy: 'policy', out: 'policy/out' },
    { folder: '-rf', policy: 'policy', out: 'deep/er/out' },
    { folder: '{{x}} [y](z)', policy: 'policy', out: 'out.d' },
  ],
  order: [0, 1, 2, 3, 4, 5, 6, 7],
  day: ['2026-11-29', '1980-01-02', '2000-02-29', '2018-08-01', '2038-01-19', '1999-12-31', '2099-12-30', '2024-02-29'],
  person: [
    { user: 0, umask: 0o022 },
    { user: 0, umask: 0o777 },
    { user: 0, umask: 0 },
    { user: 65_534, umask: 0o022 },
    { user: 65_534, umask: 0o077 },
    { user: 1000, umask: 0o002 },
    { user: 1000, umask: 0o027 },
    { user: 4_000_000, umask: 0o022 },
  ],
};

/** 64 environments, in which each value of each thing meets each value of each other thing. */
export const environments: readonly Environment[] = rows().map((row) =>
  Object.fromEntries(
    Object.entries(VALUES).map(([name, values], column) => [name, values[(row[column] as number) % values.length]]),
  ),
) as unknown as Environment[];

/** The Node that runs the tests, and the others: for Linux on x64 there are packages of them. */
function nodes(): string[] {
  const others = ['node22', 'node24'].map((name) => resolve('test/environments/node_modules', name, 'bin/node'));
  if (process.platform !== 'linux' || process.arch !== 'x64') return [process.execPath];
  if (!others.every((path) => existsSync(path))) throw new Error('run "npm ci --prefix test/environments" first');
  return [process.execPath, ...others];
}
