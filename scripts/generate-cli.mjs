// Embeds the starter policy of `policyc init` and the version of the package.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'templates/init');
const starter = Object.fromEntries(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const out = join(root, 'src/cli/generated');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'starter.js'), `export const starter = ${JSON.stringify(starter)};\n`);
writeFileSync(
  join(out, 'starter.d.ts'),
  '/** The files of templates/init/ by name. */\nexport declare const starter: Readonly<Record<string, string>>;\n',
);
writeFileSync(join(out, 'version.js'), `export const version = ${JSON.stringify(version)};\n`);
writeFileSync(
  join(out, 'version.d.ts'),
  '/** The version in package.json. */\nexport declare const version: string;\n',
);
