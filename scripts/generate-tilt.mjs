// Makes the table in docs/tilt.md: what becomes of twelve real documents, which lie beside the repository where the team
// works and nowhere else; without them the table stays as it is. With --check nothing is written; exit code 1 says that
// the table is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const TODAY = '2026-11-23';
const START = '<!-- Made by scripts/generate-tilt.mjs. -->';
const END = '<!-- End of the table. -->';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, '../shared/corpus/tilt');
if (existsSync(corpus)) await make();

async function make() {
  const { compile } = await importTypeScript('src/index.ts');
  const { importTilt } = await importTypeScript('src/tilt/index.ts');
  const rows = [];
  for (const name of readdirSync(corpus).filter((each) => each.endsWith('.tilt.json')))
    rows.push(await rowOf(name, importTilt, compile));
  const path = join(root, 'docs/tilt.md');
  const page = readFileSync(path, 'utf8');
  const before = page.slice(0, page.indexOf(START));
  const after = page.slice(page.indexOf(END));
  const head =
    '| Document | Recipients | Categories | National law | Activities | Not mapped | Errors, by rule |\n| --- | --- | --- | --- | --- | --- | --- |';
  const made = `${before}${START}\n\n${head}\n${rows.join('\n')}\n\n${after}`;
  if (!process.argv.includes('--check')) writeFileSync(path, made);
  else if (made !== page) {
    console.error('the table in docs/tilt.md is stale; run npm run generate');
    process.exitCode = 1;
  }
}

async function rowOf(name, importTilt, compile) {
  const { value } = importTilt({ path: name, text: readFileSync(join(corpus, name), 'utf8') });
  const files = Object.entries(value.files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  const { findings } = await compile({ files, today: TODAY });
  const rules = new Map();
  for (const { fault } of findings)
    if (fault.severity === 'error') rules.set(fault.name, (rules.get(fault.name) ?? 0) + 1);
  const { recipients, dataCategories, legalBases, activities } = value.entries;
  const errors = [...rules].sort().map(([rule, count]) => `${rule} ${count}`);
  const cells = [name.replace('.tilt.json', ''), recipients, dataCategories, legalBases, activities, value.unmapped];
  return `| ${[...cells, errors.join(', ') || 'none'].join(' | ')} |`;
}
