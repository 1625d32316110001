// Puts the shell of the page and its stylesheet into a module, so that a build reads no file for them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(join(root, 'templates/page', file), 'utf8');
const { code } = await transform(read('style.css'), { loader: 'css', minify: true });

const out = join(root, 'src/render/generated');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'page.js'), `export const shell = ${JSON.stringify(read('page.html').trimEnd())};\nexport const style = ${JSON.stringify(code.trim())};\n`);
writeFileSync(join(out, 'page.d.ts'), '/** templates/page/page.html: HTML with `{{slots}}`. */\nexport declare const shell: string;\n/** templates/page/style.css, minified. */\nexport declare const style: string;\n');
