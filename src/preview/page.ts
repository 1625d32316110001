import { createHash } from 'node:crypto';

/** The path of the page of the coverage. */
export const COVERAGE = '/coverage.html';

/** The paths of what preview alone has; no output begins so, since ids begin with a letter. */
export const PANEL = '/_preview/panel.js';
export const EVENTS = '/_preview/events';

/** A page as it is sent: with the panel in it, and with what its browser may do. */
export interface Served {
  readonly html: string;
  /** The Content-Security-Policy: the page's own, and besides it the panel's script and its events; no other script runs. */
  readonly security: string;
}

const OWN_SECURITY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n?/;

/** A built page with the panel. What it allows itself moves from the page to the answer, since it allows no script at all. */
export function withPanel(page: string, build: string, nonce: string): Served {
  const [meta = '', own = "default-src 'none'"] = OWN_SECURITY.exec(page) ?? [];
  const script = `<script nonce="${nonce}" src="${PANEL}" data-build="${build}" defer></script>\n</head>`;
  return {
    html: page.replace(meta, '').replace('</head>', () => script),
    security: `${own}; script-src 'nonce-${nonce}'; connect-src 'self'; frame-ancestors 'none'`,
  };
}

const STYLE =
  'body{margin:0 auto;max-width:40rem;padding:2.25rem 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}h1{font-size:1.75rem;line-height:1.2}';

/** The page that stands where nothing could be built so far. */
export const EMPTY = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Preview</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Nothing is built yet</h1>
<p>The page appears here as soon as the policy has no error.</p>
</main>
</body>
</html>
`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': ' ' };

/** The title of a built page, as plain text. */
export function titleOf(page: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  return title.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
