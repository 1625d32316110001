// Puts the shell of the page and its stylesheet into a module, so that a build reads no file for them.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, 'templates/page', file), 'utf8');

const { code } = await transform(read('style.css'), { loader: 'css', minify: true });
const style = code.trim();
// The page allows this stylesheet and no other, not even an attribute.
const source = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const shell = read('page.html').trimEnd();

const out = join(root, 'src/render/generated');
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'page.js'),
  `export const shell = ${JSON.stringify(shell)};\nexport const style = ${JSON.stringify({ css: style, source })};\n`,
);
writeFileSync(
  join(out, 'page.d.ts'),
  [
    "import type { Style } from '../page.ts';",
    '/** templates/page/page.html: HTML with `{{slots}}`. */\nexport declare const shell: string;',
    '/** templates/page/style.css. */\nexport declare const style: Style;\n',
  ].join('\n'),
);
