import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { panel } from './generated/panel.js';
import { COVERAGE, EMPTY, EVENTS, PANEL, withPanel } from './page.ts';

/** What a server shows of one build: everything comes from memory, and no path leads to a file. */
export interface Site {
  /** The pages by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Tells the build from others. */
  readonly build: string;
  /** The state of the panel, as JSON. */
  readonly state: string;
  /** The page of the coverage; none where there never was one. */
  coverage(): Promise<string | undefined>;
}

/** A server that runs. */
export interface Serving {
  readonly port: number;
  /** Sends the state of the panel to all pages that are open. */
  tell(): void;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Serves the site as it is now on the loopback address alone, at the first port from `first` on that is free. */
export async function serve(now: () => Site, first: number): Promise<Serving> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(now(), open, request, response).catch(() => plain(response, 500, 'The page could not be made.'));
  });
  const port = await listen(server, first);
  return {
    port,
    tell() {
      for (const each of open) send(each, now());
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const PORTS_TRIED = 100;

/** Listens, and gives the port. A port in use is passed over; 0 lets the system choose. */
async function listen(server: Server, first: number): Promise<number> {
  const last = Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, LOOPBACK, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === last) throw error;
    }
  }
}

async function answer(
  site: Site,
  open: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const { port } = request.socket.address() as AddressInfo;
  if (!isOurs(request.headers.host, port))
    return plain(response, 403, `This preview answers to http://${LOOPBACK}:${port}/ only.`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return plain(response, 405, 'Pages can be read, and nothing else.');
  }
  const [path = ''] = (request.url ?? '').split('?');
  if (path === PANEL) return end(response, 200, 'text/javascript; charset=utf-8', panel);
  if (path === EVENTS) return stream(site, open, request, response);
  if (path === '/' && site.pages.size > 0) {
    response.setHeader('Location', [...site.pages.keys()][0] as string);
    return plain(response, 302, '');
  }
  const page = path === COVERAGE ? await site.coverage() : site.pages.get(path);
  if (page === undefined && path !== '/' && path !== COVERAGE)
    return plain(response, 404, 'There is no such page in this build.');
  const { html, security } = withPanel(page ?? EMPTY, site.build, randomBytes(16).toString('base64'));
  response.setHeader('Content-Security-Policy', security);
  end(response, 200, 'text/html; charset=utf-8', html);
}

const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Other sites that are open in the browser may neither read a page nor show it in a frame.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** A site whose name was made to lead here (DNS rebinding) sends that name. */
function isOurs(host: string | undefined, port: number): boolean {
  const names = [LOOPBACK, 'localhost'];
  return names.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

function stream(site: Site, open: Set<ServerResponse>, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  if (request.method === 'HEAD') return void response.end();
  open.add(response);
  response.on('close', () => open.delete(response));
  send(response, site);
}

/** JSON has no line breaks of its own, as an event must not. */
function send(response: ServerResponse, { state }: Site): void {
  response.write(`data: ${state}\n\n`);
}

function plain(response: ServerResponse, status: number, text: string): void {
  end(response, status, 'text/plain; charset=utf-8', text === '' ? '' : `${text}\n`);
}

/** Node sends no body in answer to HEAD. */
function end(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
