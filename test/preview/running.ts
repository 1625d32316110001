import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { PanelState } from '../../src/preview/state.ts';

const program = resolve('dist/policyc.cjs');

/** A preview that runs as a process of its own. */
export interface Running {
  readonly port: number;
  readonly url: string;
  readonly process: ChildProcess;
  /** Waits until stderr has this in it, and gives all of stderr. */
  said(text: string): Promise<string>;
  /** Waits for its end, and gives exit code and signal. */
  ended: Promise<{ code: number | null; signal: string | null }>;
}

/** A folder of its own for each test, with the starter policy in it, and the previews that the test starts there. */
export function workspace() {
  const started: Running[] = [];
  const here = {
    folder: '',
    path: (...parts: string[]) => join(here.folder, ...parts),
    preview: async (...args: string[]) => {
      const running = await previewIn(here.folder, args);
      started.push(running);
      return running;
    },
    /** Changes a file of the policy as an editor does that writes it in place. */
    edit(name: string, from: string, to: string) {
      const path = here.path('policy', name);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    },
  };
  beforeEach(async () => {
    here.folder = mkdtempSync(join(tmpdir(), 'policyc-preview-'));
    await finished(spawn(process.execPath, [program, 'init', '--yes'], { cwd: here.folder, stdio: 'ignore' }));
  });
  afterEach(async () => {
    for (const running of started.splice(0)) {
      running.process.kill('SIGKILL');
      await running.ended;
    }
    rmSync(here.folder, { recursive: true, force: true });
  });
  return here;
}

async function previewIn(cwd: string, args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [program, 'preview', '--port', '0', ...args], { cwd, stdio: 'pipe' });
  const ended = finished(child);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const said = async (text: string) => {
    while (!stderr.includes(text)) {
      const more = new Promise((resolve) => child.stderr.once('data', resolve));
      const done = await Promise.race([more, ended.then((end) => end)]);
      if (typeof done !== 'string') throw new Error(`The preview ended without "${text}":\n${stderr}`);
    }
    return stderr;
  };
  const url = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(await said('Ctrl-C'));
  return { process: child, ended, said, port: Number(url?.[1]), url: url?.[0] ?? '' };
}

function finished(child: ChildProcess): Running['ended'] {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
}

/** An answer of the preview. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks the preview for a path just as it is written here. */
export function ask(
  { port }: Running,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

/** The states that the preview tells its pages of: waits for the next one that is as wanted. */
export async function statesOf({
  url,
}: Running): Promise<(wanted: (state: PanelState) => boolean) => Promise<PanelState>> {
  const { body } = await fetch(`${url}_preview/events`);
  const lines = linesOf(body as ReadableStream<Uint8Array>);
  return async (wanted) => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('The events ended.');
      const state: PanelState = JSON.parse(value.replace('data: ', ''));
      if (wanted(state)) return state;
    }
  };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const bytes of body) {
    rest += Buffer.from(bytes).toString();
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    yield* events;
  }
}
