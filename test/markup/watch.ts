import type { Browser } from 'playwright-core';
import { escapeHtml } from '../../src/render/escape.ts';

const ADDRESS = 'https://page.example/';

/** A document that is opened in a frame of this name. */
export interface Framed {
  readonly name: string;
  readonly html: string;
}

/** What the documents in some frames did. */
export interface Seen {
  /** The names of the frames in which Chromium's debugger saw a script, of whatever kind, that could be read or not. */
  readonly scripts: readonly string[];
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
  /** The schemes of all links, as Chromium reads them. */
  readonly schemes: readonly string[];
}

/** The last frame: what it does tells that those before it are through. */
const END: Framed = { name: 'end', html: `<img src="${ADDRESS}end" onerror="0">` };

/** Many frames make a browser slow. */
const FRAMES = 100;

/**
 * Opens documents, each in a frame, and watches what they do. What a page allows itself by a Content-Security-Policy is put
 * aside: markup that got into it must not be hidden by that.
 */
export async function openWatched(browser: Browser): Promise<(documents: readonly Framed[]) => Promise<Seen>> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const parents = new Map<string, string>();
  const names = new Map<string, string>();
  let html = '';
  let scripts = new Set<string>();
  let requests: string[] = [];
  let atEnd = () => {};
  await context.route('**', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(url);
    return route.abort();
  });
  devtools.on('Page.frameAttached', ({ frameId, parentFrameId }) => parents.set(frameId, parentFrameId));
  devtools.on('Page.frameNavigated', ({ frame }) => names.set(frame.id, frame.name ?? ''));
  devtools.on('Debugger.scriptParsed', sawScript);
  devtools.on('Debugger.scriptFailedToParse', sawScript);
  await devtools.send('Page.enable');
  await devtools.send('Debugger.enable');

  return async (documents) => {
    const seen = { scripts: [] as string[], requests: [] as string[], schemes: [] as string[] };
    for (let first = 0; first < documents.length; first += FRAMES) {
      await open([...documents.slice(first, first + FRAMES), END]);
      seen.scripts.push(...scripts);
      seen.requests.push(...requests);
      seen.schemes.push(...(await schemesNow()));
    }
    return {
      scripts: seen.scripts.filter((name) => name !== END.name),
      requests: seen.requests.filter((url) => url !== `${ADDRESS}end`),
      schemes: [...new Set(seen.schemes)].sort(),
    };
  };

  async function open(documents: readonly Framed[]): Promise<void> {
    html = `<!doctype html><title>Frames</title>${documents.map(frameOf).join('\n')}`;
    scripts = new Set();
    requests = [];
    const ended = new Promise<void>((resolve) => {
      atEnd = resolve;
    });
    // What writes into its own document is never loaded.
    await page.goto(ADDRESS, { waitUntil: 'commit' });
    await ended;
  }

  /** Asked for from a world apart, so that this is no script of the page's. */
  async function schemesNow(): Promise<string[]> {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const { result } = await devtools.send('Runtime.evaluate', { contextId, expression: SCHEMES, returnByValue: true });
    return result.value as string[];
  }

  function sawScript({ executionContextAuxData: where }: { readonly executionContextAuxData?: object }): void {
    const { isDefault, frameId } = where as { readonly isDefault: boolean; readonly frameId: string };
    // What is asked of the page from here runs in a world apart.
    if (!isDefault) return;
    const name = outermost(frameId);
    scripts.add(name);
    if (name === END.name) atEnd();
  }

  /** A document may make frames within its own. */
  function outermost(frame: string): string {
    const parent = parents.get(frame);
    return parent !== undefined && parents.has(parent)
      ? outermost(parent)
      : (names.get(frame) ?? 'the page around them');
  }
}

/** A frame that may do whatever a page may, but for leading away from the page around it. */
function frameOf({ name, html }: Framed): string {
  return `<iframe name="${escapeHtml(name)}" sandbox="allow-scripts allow-same-origin" srcdoc="${escapeHtml(html)}"></iframe>`;
}

const SCHEMES =
  "[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => [...contentDocument.querySelectorAll('a')].map(({ protocol }) => protocol))";
