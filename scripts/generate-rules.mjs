// Makes docs/rules/ from the faults in src/: a page for each, and an index. With --check nothing is written; exit code 1
// says that a page is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const folder = join(fileURLToPath(new URL('..', import.meta.url)), 'docs/rules');
const { topics } = await importTypeScript('src/faults.ts');
const { indexMarkdown, pageMarkdown } = await importTypeScript('src/report/index.ts');

const MADE = '<!-- Made from src/ by scripts/generate-rules.mjs. -->';
const pages = new Map([
  ['README.md', `# Rules\n\n${MADE}\n\n${indexMarkdown(topics)}\n`],
  ...topics.flatMap(({ faults }) =>
    faults.map((fault) => [
      `${fault.code}.md`,
      `# ${fault.code} ${fault.name}\n\n${MADE}\n\n${pageMarkdown(fault)}\n\n[All rules](README.md)\n`,
    ]),
  ),
]);

mkdirSync(folder, { recursive: true });
const there = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const stale = [...new Set([...there.keys(), ...pages.keys()])].filter((name) => there.get(name) !== pages.get(name));
if (!process.argv.includes('--check')) for (const name of stale) update(name);
else if (stale.length > 0) {
  console.error(`docs/rules/ is not what src/ makes (${stale.join(', ')}); run npm run generate`);
  process.exitCode = 1;
}

function update(name) {
  const text = pages.get(name);
  if (text === undefined) rmSync(join(folder, name));
  else writeFileSync(join(folder, name), text);
}
