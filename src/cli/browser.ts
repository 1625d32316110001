import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** The longest that an answer of the browser may take, in milliseconds. */
const LONGEST = 60_000;

type Answer = Readonly<Record<string, unknown>>;
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/**
 * A Chromium without window, asked over a pair of pipes: JSON, each message ended by a zero byte
 * (https://chromedevtools.github.io/devtools-protocol/). It has a profile of its own and is given pages as text, so that
 * it needs neither network nor files.
 */
export class Browser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'policyc-pdf-'));
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  #asked = 0;
  #rest = '';

  constructor(program: string) {
    this.#process = spawn(program, [...FLAGS, `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#process, 'close').catch(() => undefined);
    const fail = (reason: string) => () => this.#fail(reason);
    this.#process.on('error', ({ message }) => this.#fail(message));
    this.#process.on('close', fail('the browser ended'));
    for (const pipe of [this.#input, this.#output]) pipe.on('error', fail('the browser ended'));
    this.#output.setEncoding('utf8').on('data', (text: string) => this.#receive(text));
  }

  /** Prints a page of HTML. Gives the PDF in base64; throws where the browser does not answer. */
  async print(html: string): Promise<string> {
    const { targetId } = await this.#ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#ask('Target.attachToTarget', { targetId, flatten: true });
    await this.#ask('Page.enable', {}, sessionId);
    const { frameTree } = await this.#ask('Page.getFrameTree', {}, sessionId);
    const { id: frameId } = (frameTree as { frame: Answer }).frame;
    // Waited for together: where the browser ends, both fail.
    await Promise.all([
      this.#answer('Page.loadEventFired'),
      this.#ask('Page.setDocumentContent', { frameId, html }, sessionId),
    ]);
    const { data } = await this.#ask('Page.printToPDF', PRINT, sessionId);
    await this.#ask('Target.closeTarget', { targetId });
    return data as string;
  }

  /** Ends the browser and removes its profile. */
  async close(): Promise<void> {
    // Asked to, it ends its own processes first, which write to the profile; one that does not answer is killed.
    await this.#ask('Browser.close', {}).catch(() => this.#process.kill('SIGKILL'));
    await this.#ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }

  get #input(): Writable {
    return this.#process.stdio[3] as Writable;
  }

  get #output(): Readable {
    return this.#process.stdio[4] as Readable;
  }

  async #ask(method: string, params: object, sessionId?: unknown): Promise<Answer> {
    const id = ++this.#asked;
    const answer = this.#answer(id);
    this.#input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    return answer;
  }

  #answer(key: number | string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(`it did not answer within ${LONGEST / 1000} seconds`), LONGEST);
      this.#waiting.set(key, ({ error, result }) => {
        clearTimeout(timer);
        this.#waiting.delete(key);
        if (error) reject(new Error(error.message));
        else resolve(result ?? {});
      });
    });
  }

  #receive(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const each of messages) {
      const message = JSON.parse(each) as Message;
      this.#waiting.get(message.id ?? message.method ?? '')?.(message);
    }
  }

  #fail(message: string): void {
    for (const answer of [...this.#waiting.values()]) answer({ error: { message } });
  }
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The superuser gets no sandbox from Chromium. The page has no script.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const PRINT = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};
