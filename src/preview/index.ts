/** Preview: the built pages on the loopback address, made anew at each change, with the findings as a panel over them. */
import { randomUUID } from 'node:crypto';
import { conclusion } from '../report/index.ts';
import { describe } from './describe.ts';
import { type Serving, type Site, serve } from './server.ts';
import { type Shown, sessionOf, type Workshop } from './session.ts';
import { watchFolders } from './watch.ts';

export interface PreviewOptions extends Workshop {
  /** The folders whose changes matter, as absolute paths; they need not be there. */
  readonly folders: readonly string[];
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  /** Is told in a line what came of each build. */
  report(line: string): void;
  /** Is told when the folders can no longer be watched. */
  failed(error: NodeJS.ErrnoException): void;
}

/** A preview that runs. */
export interface Preview {
  readonly port: number;
  close(): Promise<void>;
}

/** Builds the policy, serves its pages, and does both again at each change. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const run = randomUUID();
  let server: Serving | undefined;
  const session = sessionOf(options, (shown) => {
    options.report(lineOf(shown));
    site = siteOf(shown);
    server?.tell();
  });
  const siteOf = (shown: Shown): Site => {
    const state = describe(shown, run);
    return { pages: shown.pages, build: state.build, state: JSON.stringify(state), coverage: session.coverage };
  };
  let site = siteOf(session.shown);
  // Watched first, so that no change is missed while the first build is made.
  const watcher = watchFolders(options.folders, { changed: session.changed, failed: options.failed });
  try {
    await session.changed();
    server = await serve(() => site, options.port);
  } catch (error) {
    watcher.close();
    throw error;
  }
  const { port, close } = server;
  return {
    port,
    close() {
      session.end();
      watcher.close();
      return close();
    },
  };
}

function lineOf(shown: Shown): string {
  const { input, crash, isBuilt } = shown;
  if (crash !== undefined) return `Not built, because of an error of policyc itself; please report it.\n${crash}`;
  if (typeof input === 'string') return `Not built. ${input}`;
  return `${isBuilt ? 'Built' : 'Not built'}: ${conclusion(shown)}.`;
}
