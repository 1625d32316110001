import { resolve } from 'node:path';
import { coverage } from '../audit.ts';
import { compile } from '../compile.ts';
import type { CompileOptions } from '../request.ts';
import { type Common, request } from './common.ts';
import { templatesOf } from './read.ts';
import { Failure, note, reason } from './terminal.ts';

/** The options of `policyc preview`. */
export interface PreviewOptions extends Pick<Common, 'asOf' | 'templates'> {
  readonly port: number;
}

/** Shows the built pages in a browser until it is told to end (Ctrl-C). Gives the exit code. */
export async function preview(folder: string, options: PreviewOptions): Promise<number> {
  const asked = () => request(folder, { ...options, reporter: 'pretty' });
  // What is wrong from the start is told at once; what goes wrong later may be mended.
  asked();
  const { startPreview } = await import('../preview/index.ts');
  const { ended, fail } = untilEnded();
  const running = await startPreview({
    read: () => orReason(asked),
    compile,
    coverage,
    folders: [resolve(folder), resolve(templatesOf(folder, options.templates))],
    port: options.port,
    report: (line) => note(`${line}\n`),
    failed: (error) => fail(new Failure(unwatched(folder, error))),
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall === 'listen' ? new Failure(unserved(options.port, error)) : error;
  });
  if (options.port !== 0 && running.port !== options.port) note(`Port ${options.port} is in use.\n`);
  note(`Preview of ${folder}: http://127.0.0.1:${running.port}/ (Ctrl-C ends it)\n`);
  await ended.finally(running.close);
  return 0;
}

/** Ends with Ctrl-C, with the terminal, or with a failure. A second Ctrl-C ends the program at once. */
function untilEnded(): { readonly ended: Promise<void>; fail(error: Failure): void } {
  let fail: (error: Failure) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    fail = reject;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  // It may fail before anyone waits for it.
  ended.catch(() => {});
  return { ended, fail };
}

/** Between two looks at a folder it may go away; that is no error of policyc's. */
function orReason(read: () => CompileOptions): CompileOptions | string {
  try {
    return read();
  } catch (error) {
    return error instanceof Failure ? error.message : `The policy cannot be read: ${reason(error)}.`;
  }
}

function unserved(port: number, error: NodeJS.ErrnoException): string {
  const why = error.code === 'EADDRINUSE' ? 'it and the next ones are in use' : reason(error);
  return `Port ${port} cannot be listened at: ${why}. Name another one with --port; 0 takes any that is free.`;
}

function unwatched(folder: string, error: NodeJS.ErrnoException): string {
  // inotify says that the disk is full.
  const why = error.code === 'ENOSPC' ? 'the limit of watched folders is reached on this machine' : reason(error);
  return `Changes in ${folder} cannot be watched: ${why}.`;
}
