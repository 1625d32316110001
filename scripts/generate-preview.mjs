// Bundles the script that preview puts into its pages, with its stylesheet in it, into a module.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [join(root, 'src/preview/panel/panel.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
  minify: true,
  charset: 'utf8',
  loader: { '.css': 'text' },
});

const out = join(root, 'src/preview/generated');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'panel.js'), `export const panel = ${JSON.stringify(outputFiles[0].text)};\n`);
writeFileSync(
  join(out, 'panel.d.ts'),
  '/** src/preview/panel/ as one script for the browser. */\nexport declare const panel: string;\n',
);
