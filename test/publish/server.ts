import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Timing } from '../../src/cli/wire.ts';
import { HelpCenter } from './help-center.ts';

/** What can go wrong with one request. `lost`, `cut`, `torn`, `late error` and `page` come after it was carried out. */
export const TROUBLES = [
  'turned away',
  'error',
  'unavailable',
  'reset',
  'hang',
  'lost',
  'cut',
  'torn',
  'late error',
  'page',
  'redirect',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface Server {
  readonly origin: string;
  readonly center: HelpCenter;
  readonly timing: Timing;
  /** The requests that came, and what was sent in them. */
  readonly asked: { readonly method: string; readonly path: string; readonly text: string }[];
  /** How long it was waited for, in seconds. */
  readonly waits: number[];
  /** Chooses what goes wrong with a request, by its number. */
  trouble: (number: number, method: string) => Trouble | undefined;
  /** Happens each time that somebody waits. */
  whileWaiting: () => void;
  /** How long it asks to be left alone where it turns away. */
  retryAfter: number;
  close(): Promise<void>;
}

/** A help center on the loopback address, with a clock that moves only where somebody waits. */
export async function startServer(): Promise<Server> {
  const center = new HelpCenter();
  const sockets = new Set<Socket>();
  let running = new AbortController();
  const server = createServer((request, response) => void serve(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  const started: Server = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    center,
    asked: [],
    waits: [],
    trouble: () => undefined,
    whileWaiting: () => {},
    retryAfter: 7,
    timing: {
      sleep: async (seconds) => {
        started.waits.push(seconds);
        center.now += seconds;
        started.whileWaiting();
      },
      limit: () => {
        running = new AbortController();
        return running.signal;
      },
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
  return started;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString();
    const method = request.method ?? '';
    const path = request.url ?? '';
    started.asked.push({ method, path, text });
    const trouble = started.trouble(started.asked.length, method);
    if (before(trouble, response)) return;
    const { authorization, 'content-type': contentType } = request.headers;
    const { status, json } = center.answer({ method, path, authorization, contentType, text });
    after(trouble, response, status, JSON.stringify(json));
  }

  /** What goes wrong before the request is carried out; true where it is not. */
  function before(trouble: Trouble | undefined, response: ServerResponse): boolean {
    if (trouble === 'turned away')
      response
        .writeHead(429, { 'retry-after': `${started.retryAfter}`, 'content-type': 'text/plain' })
        .end('Slow down');
    else if (trouble === 'error') response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Error</h1>');
    else if (trouble === 'unavailable') response.writeHead(503, { 'retry-after': '3' }).end();
    else if (trouble === 'reset') response.socket?.destroy();
    else if (trouble === 'hang') running.abort(new DOMException('too late', 'TimeoutError'));
    else if (trouble === 'redirect') response.writeHead(302, { location: `${started.origin}/elsewhere` }).end();
    else return false;
    return true;
  }

  function after(trouble: Trouble | undefined, response: ServerResponse, status: number, text: string): void {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
    if (trouble === 'lost') response.socket?.destroy();
    else if (trouble === 'late error')
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    else if (trouble === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
    else if (trouble === 'cut')
      response.writeHead(status, { 'content-type': 'application/json' }).end(text.slice(0, -9));
    else if (trouble === 'torn')
      response
        .writeHead(status, headers)
        .write(text.slice(0, -9), () => setImmediate(() => response.socket?.destroy()));
    else response.writeHead(status, headers).end(text);
  }
}

/** Numbers from 0 to 1 that are the same in each run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
