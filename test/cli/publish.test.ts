import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASE, options } from '../policy.ts';
import { type Server, startServer } from '../publish/server.ts';
import { AUTHORIZATION, TOKEN } from '../publish/targets.ts';
import { program } from './workspace.ts';

const PRELOADED = { terminal: resolve('test/cli/terminal.cjs'), crash: resolve('test/cli/crash.cjs') };

let server: Server;
let folder: string;
/** All that the program said in a test: the token must not be in it. */
let said: string;

beforeEach(async () => {
  server = await startServer();
  folder = mkdtempSync(join(tmpdir(), 'policyc-publish-'));
  mkdirSync(join(folder, 'policy'));
  said = '';
});
afterEach(async () => {
  await server.close();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const written = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join();
  rmSync(folder, { recursive: true, force: true });
  expect(said).not.toBe('');
  for (const secret of [TOKEN, AUTHORIZATION.replace('Basic ', '')]) expect(said + written).not.toContain(secret);
});

/** The small policy, published where `zendesk` says; its notice says `words`. */
function policy(zendesk: string, words = 'We provide the service.'): void {
  const [file] = options(`notices:${BASE['notices']}\n    publish:\n      zendesk: ${zendesk}`).files;
  writeFileSync(
    join(folder, 'policy/policy.yaml'),
    Buffer.from(file?.content ?? [])
      .toString()
      .replace('We provide the service.', words),
  );
}

interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  readonly input?: string;
  /** Kills the program at this request. */
  readonly killedAt?: number;
}

function publish(
  args: string,
  { env, node = [], input = '', killedAt }: How = {},
): Promise<{ out: string; err: string; code: number | null }> {
  return new Promise((ended) => {
    const child = spawn(
      process.execPath,
      [...node, program, 'publish', 'zendesk', ...args.split(' ').filter(Boolean)],
      {
        cwd: folder,
        env: {
          ...process.env,
          NO_COLOR: '1',
          POLICYC_TEST_HELP_CENTER: server.origin,
          ZENDESK_EMAIL: 'legal@example.com',
          ZENDESK_API_TOKEN: TOKEN,
          ...env,
        },
      },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    server.trouble = (number) => {
      if (number !== killedAt) return undefined;
      child.kill('SIGKILL');
      return number % 2 === 0 ? 'lost' : 'reset';
    };
    child.on('close', (code) => {
      said += `${out}${err} `;
      ended({ out, err, code });
    });
    child.stdin.end(input);
  });
}

const OLD = '<h2>Old</h2><p>We wrote this by hand.</p>';
const writes = () => server.asked.filter(({ method }) => method !== 'GET').length;

describe('policyc publish zendesk', () => {
  it('takes over an article after a look, keeps it equal to the build, and tells of drift', async () => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    policy(`{ subdomain: example, articles: { en-us: ${article} } }`);

    const first = await publish('--dry-run');
    expect(first.out).toMatch(
      new RegExp(
        `^conflict: main in en-us, article ${article}: policyc did not write it, or somebody removed its marker\n`,
      ),
    );
    expect(first.out).toContain('\n-   We wrote this by hand.\n');
    expect(first.out).toMatch(/\n1 conflict\.\n$/);
    expect([first.code, writes()]).toEqual([1, 0]);

    const taken = await publish('--yes --overwrite');
    expect(taken.err).toBe(
      `Zendesk does not tell programs of content blocks: if an article that is replaced has some, they become plain text. Look in the editor first.\nPublished main in en-us, article ${article}: ${server.origin}/hc/en-us/articles/${article}\n`,
    );
    expect(taken.code).toBe(0);
    expect(await publish('--check')).toEqual({
      out: `unchanged: main in en-us, article ${article}\n1 unchanged.\n`,
      err: 'The help center is up to date.\n',
      code: 0,
    });

    policy(`{ subdomain: example, articles: { en-us: ${article} } }`, 'We run the service.');
    const drift = await publish('--check');
    expect(drift.out).toMatch(/^changed: main in en-us/);
    expect(drift.out).toMatch(/\n- {3}.*We provide the service\..*\n\+ {3}.*We run the service\./);
    expect([drift.err, drift.code]).toEqual(['The help center is not what the policy makes.\n', 1]);
    expect((await publish('--yes')).code).toBe(0);
    expect(server.center.body(article, 'en-us')).toContain('We run the service.');

    server.center.edit(article, 'en-us', (body) => body.replace('We run', 'They run'));
    const conflict = await publish('--yes');
    expect(conflict.out).toContain('somebody changed it after policyc wrote version 1');
    expect(conflict.err).toBe(
      'Nothing was written. Look at the conflicts; "--overwrite" replaces what stands there.\n',
    );
    expect(conflict.code).toBe(1);
    expect(server.center.body(article, 'en-us')).toContain('They run');
  });

  it('makes no code of a string', async () => {
    policy('{ subdomain: example, create: { section: 7, permissionGroup: 4471, locales: [en-us] } }');
    expect((await publish('--yes', { node: ['--disallow-code-generation-from-strings'] })).code).toBe(0);
    expect(server.center.articles.size).toBe(1);
  });

  it('makes an article, tells its number, and finds it again', async () => {
    policy('{ subdomain: example, create: { section: 7, permissionGroup: 4471, locales: [en-us] } }');
    expect((await publish('--dry-run')).out).toMatch(/^new: main in en-us, in section 7 \(\d+ lines\)\n1 new\.\n$/);
    const made = await publish('--yes');
    const [article] = server.center.articles.keys();
    expect(made.err).toContain(`Published main in en-us, article ${article}: `);
    expect(made.err).toContain(`write \`articles: { en-us: ${article} }\``);
    expect((await publish('--yes')).err).toBe('The help center is up to date.\n');
    expect(server.center.articles.size).toBe(1);
  });

  it.each([
    ['yes\n', 0, 1],
    ['no\n', 1, 0],
    ['', 1, 0],
  ])('asks on a terminal: %j', async (input, code, articles) => {
    policy('{ subdomain: example, create: { section: 7, permissionGroup: 4471, locales: [en-us] } }');
    const asked = await publish('', { node: ['--require', PRELOADED.terminal], input });
    expect(asked.err).toContain(`Publish 1 article at ${server.origin}? It is public at once. (yes/no) `);
    expect([asked.code, server.center.articles.size]).toEqual([code, articles]);
  });

  it('writes nothing without a terminal and without --yes', async () => {
    policy('{ subdomain: example, articles: { en-us: 1 } }');
    const { err, code } = await publish('');
    expect(err).toContain('"--dry-run" shows the plan, "--yes" publishes');
    expect([code, server.asked.length]).toEqual([2, 0]);
  });

  it('asks nobody anything while an error stands in the policy', async () => {
    policy('{ subdomain: example, articles: { fr: 1 } }');
    const { out, err, code } = await publish('--yes');
    expect(out).toContain('the locale "fr" stands for no language of the notice, which is published in "en"');
    expect(out).toMatch(/\n1 error; the law is checked once the error is mended\n$/);
    expect(err).toBe('Nothing was compared or published, because of the errors.\n');
    expect([code, server.asked.length]).toEqual([1, 0]);
  });

  it('names the place of an article that is not there', async () => {
    policy('{ subdomain: example, articles: { en-us: 12345 } }');
    const { err, code } = await publish('--yes');
    expect(err).toMatch(
      /^policyc: policy\/policy\.yaml:\d+:\d+: the help center could not be read for main in en-us: there is no article 12345, or the account of the token may not see it\. Nothing was written\.\n$/,
    );
    expect(code).toBe(2);
  });

  it('says where it stopped, and continues there', async () => {
    const first = server.center.write('en-us', 'Privacy', OLD);
    policy(`{ subdomain: example, articles: { en-us: ${first}, en-gb: ${first} } }`);
    const { err, code } = await publish('--yes --overwrite');
    expect(err).toMatch(
      new RegExp(
        `\nPublished main in en-us, article ${first}: .*\npolicy/policy\\.yaml:\\d+:\\d+: main in en-gb, article ${first} was not written: it does not accept the article \\(422\\): RecordInvalid; Record validation errors\\.\nWritten before: 1; not tried: 0\\. The same command continues there\\.\n$`,
      ),
    );
    expect(code).toBe(2);
  });
});

describe('a run that is killed', () => {
  it.each([1, 2, 3, 4, 5])('at request %i is continued by the next', async (killedAt) => {
    policy('{ subdomain: example, create: { section: 7, permissionGroup: 4471, locales: [en-us, en-ca] } }');
    expect((await publish('--yes', { killedAt })).code).toBe(null);
    expect((await publish('--yes')).code).toBe(0);
    expect([...server.center.articles.values()].map(({ translations }) => [...translations.keys()])).toEqual([
      ['en-us', 'en-ca'],
    ]);
    expect((await publish('--check')).code).toBe(0);
  });
});

describe('the token', () => {
  it.each([
    ['is missing', { ZENDESK_API_TOKEN: '' }, 'There is no token.'],
    ['has no e-mail address', { ZENDESK_EMAIL: '' }, 'There is no e-mail address to ZENDESK_API_TOKEN.'],
    ['has a line break in it', { ZENDESK_API_TOKEN: `${TOKEN}\nX: y` }, 'ZENDESK_API_TOKEN holds characters'],
  ])('%s', async (_, env, message) => {
    policy('{ subdomain: example, articles: { en-us: 1 } }');
    const { err, code } = await publish('--yes', { env });
    expect(err).toContain(message);
    expect([code, server.asked.length]).toEqual([2, 0]);
  });

  it.each(['https://evil.example', 'http://127.0.0.1.evil.example:80', 'http://localhost:1', 'http://127.0.0.1:1/x'])(
    'goes to no other place of the environment: %s',
    async (origin) => {
      policy('{ subdomain: example, articles: { en-us: 1 } }');
      const { err, code } = await publish('--yes', { env: { POLICYC_TEST_HELP_CENTER: origin } });
      expect(err).toContain('POLICYC_TEST_HELP_CENTER is for tests');
      expect(code).toBe(2);
    },
  );

  it('is not printed where the help center sends it back', async () => {
    policy('{ subdomain: example, articles: { en-us: 1 } }');
    server.center.answer = ({ authorization }) => ({ status: 403, json: { error: `no: ${authorization} ${TOKEN}` } });
    expect((await publish('--yes')).err).toContain('the account of the token may not do this (403): no: Basic … …');
  });

  it.each([
    ['what Node says of its own work', { NODE_DEBUG: 'fetch,undici,http,net,stream,timer,child_process' }, []],
    ['warnings with their places', {}, ['--trace-warnings', '--trace-uncaught', '--trace-exit']],
  ])('is not in %s', async (_, env, node) => {
    const article = server.center.write('en-us', 'Privacy', OLD);
    policy(`{ subdomain: example, articles: { en-us: ${article} } }`);
    const { code } = await publish('--yes --overwrite', { env, node });
    expect([code, writes()]).toEqual([0, 1]);
  });

  it('is not in the report on a crash', async () => {
    policy('{ subdomain: example, articles: { en-us: 1 } }');
    const reports = ['--report-uncaught-exception', `--report-directory=${folder}`, '--report-filename=crash.json'];
    const { code } = await publish('--yes', { node: [...reports, '--require', PRELOADED.crash] });
    expect(code).not.toBe(0);
    expect(readFileSync(join(folder, 'crash.json'), 'utf8')).toContain('"environmentVariables"');
  });
});

describe('words from the help center', () => {
  it('steer neither a terminal nor a CI system', async () => {
    const hostile = '::error::x\u001b[2J ##[error]y ##vso[task]z';
    const article = server.center.write('en-us', hostile, `<p>${hostile}</p><p>::set-output</p>`);
    policy(`{ subdomain: example, articles: { en-us: ${article} } }`);
    const { out } = await publish('--dry-run');
    expect(out).toContain('<U+001B>[2J');
    expect(out).not.toMatch(/\u001b|^\s*::|##\[|##vso/m);
    expect(out).not.toMatch(/^[-+ ] {0,2}```/m);
  });

  it('steer nothing in a refusal', async () => {
    policy('{ subdomain: example, articles: { en-us: 1 } }');
    const error = 'x\n::error::y\u001b[2J\r##[error]z\u202e';
    server.center.answer = () => ({ status: 403, json: { error, errors: [[`\n::add-mask::${error}`]] } });
    const { out, err, code } = await publish('--yes');
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain('(403)');
    expect(err).not.toMatch(/[\u001b\r\u202e]|^\s*::|##\[/m);
  });
});
