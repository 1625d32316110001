import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { ask, statesOf, workspace } from './running.ts';

const here = workspace();
const PAGE = '/newsletter/en/notice.html';
const ABSENT = [
  '/policy/facts.yaml',
  '/../policy/facts.yaml',
  '/newsletter/en/../../policy/facts.yaml',
  '/%2e%2e/policy/facts.yaml',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '//etc/passwd',
  '/newsletter/en/notice.md',
  '/newsletter/en/',
  '/__proto__',
  '/constructor',
  '/manifest.json',
  'http://evil.example/',
];

describe('the server', () => {
  it('leads to the first page, and shows notices, records and coverage', async () => {
    const running = await here.preview();
    expect(await ask(running, '/')).toMatchObject({ status: 302, headers: { location: PAGE } });
    for (const [path, title] of [
      [PAGE, 'Privacy notice for the newsletter'],
      ['/records/en/controller.html', 'Record of processing activities'],
      ['/coverage.html', 'Coverage of Art.\u00a013, 14 and 30 GDPR: Example GmbH'],
    ] as const) {
      const { status, body } = await ask(running, path);
      expect(status).toBe(200);
      expect(body).toContain(`<title>${title}</title>`);
    }
  });

  it('makes no code of a string', async () => {
    vi.stubEnv('NODE_OPTIONS', '--disallow-code-generation-from-strings');
    const running = await here.preview();
    vi.unstubAllEnvs();
    for (const path of [PAGE, '/records/en/controller.html', '/coverage.html'])
      expect((await ask(running, path)).status).toBe(200);
  });

  it('lets no script run but its own, and no other site read or frame a page', async () => {
    const running = await here.preview();
    const { headers, body } = await ask(running, PAGE);
    const [, nonce] = /<script nonce="([^"]+)" src="\/_preview\/panel\.js"/.exec(body) ?? [];
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    expect(headers['content-security-policy']).toContain(`script-src 'nonce-${nonce}'`);
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect((await ask(running, PAGE)).body).not.toContain(nonce);
    expect(body.match(/<script/g)).toHaveLength(1);
  });

  it('refuses all names but those of the loopback address at its port', async () => {
    const running = await here.preview();
    const { port, url } = running;
    const foreign = ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost', 'localhost:1', `[::1]:${port}`];
    for (const Host of [...foreign, `127.0.0.1.evil.example:${port}`, `127.0.0.1:${port}, evil.example`])
      for (const path of [PAGE, '/', '/_preview/events', '/_preview/panel.js'])
        expect(await ask(running, path, { headers: { Host } })).toMatchObject({
          status: 403,
          body: `This preview answers to ${url} only.\n`,
        });
  });

  it('answers to localhost too', async () => {
    const running = await here.preview();
    expect((await ask(running, PAGE, { headers: { Host: `localhost:${running.port}` } })).status).toBe(200);
  });

  it('refuses methods that do not read', async () => {
    const running = await here.preview();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect(await ask(running, PAGE, { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('answers HEAD as GET, without the body', async () => {
    const running = await here.preview();
    const { status, headers, body } = await ask(running, PAGE, { method: 'HEAD' });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toBe('');
    expect((await ask(running, '/_preview/events', { method: 'HEAD' })).status).toBe(200);
  });

  it('has no pages but those of the build, and no path leads to a file', async () => {
    const running = await here.preview();
    for (const path of ABSENT)
      expect(await ask(running, path)).toMatchObject({ status: 404, body: 'There is no such page in this build.\n' });
  });

  it('listens on the loopback address alone, at the next port that is free, and says so', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const running = await here.preview('--port', String(port));
    expect(running.port).toBeGreaterThan(port);
    expect(await running.said('in use')).toContain(`Port ${port} is in use.\n`);
    expect((await ask(running, PAGE)).status).toBe(200);
    await new Promise((resolve) => other.close(resolve));
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with 0 at %s, with pages still open', async (signal) => {
    const running = await here.preview();
    const next = await statesOf(running);
    await next(() => true);
    running.process.kill(signal);
    expect(await running.ended).toEqual({ code: 0, signal: null });
    await expect(next(() => true)).rejects.toThrow();
  });
});
