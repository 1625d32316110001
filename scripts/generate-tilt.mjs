// Makes the tables in docs/tilt.md: what TILT and a policy say alike, from src/tilt/mapping.ts; and what becomes of twelve
// real documents, which lie beside the repository where the team works and nowhere else: without them their table stays as
// it is. With --check nothing is written; exit code 1 says that a table is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const TODAY = '2026-11-23';
const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = join(root, '../shared/corpus/tilt');
const path = join(root, 'docs/tilt.md');
const page = readFileSync(path, 'utf8');
let made = replaced(page, 'Made from src/tilt/mapping.ts.', await mapping());
if (existsSync(corpus)) made = replaced(made, 'Made by scripts/generate-tilt.mjs.', await documents());
if (!process.argv.includes('--check')) writeFileSync(path, made);
else if (made !== page) {
  console.error('a table in docs/tilt.md is stale; run npm run generate');
  process.exitCode = 1;
}

function replaced(text, mark, table) {
  const start = `<!-- ${mark} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- End of the table. -->', from);
  return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
}

async function mapping() {
  const { MAPPING } = await importTypeScript('src/tilt/mapping.ts');
  const rows = MAPPING.map(({ tilt, policy, note = '' }) => {
    const [first, ...others] = tilt.split(', ').map((each) => `\`${each}\``);
    const from = others.length > 0 ? `${first}, else ${others.join(', ')}` : first;
    return `| ${from} | \`${policy.replaceAll('|', '\\|')}\` | ${note} |`;
  });
  return `| TILT | Policy | |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

async function documents() {
  const { compile } = await importTypeScript('src/index.ts');
  const { importTilt } = await importTypeScript('src/tilt/index.ts');
  const rows = [];
  for (const name of readdirSync(corpus).filter((each) => each.endsWith('.tilt.json')))
    rows.push(await rowOf(name, importTilt, compile));
  const head =
    '| Document | Recipients | Categories | National law | Activities | Not mapped | Errors, by rule |\n| --- | --- | --- | --- | --- | --- | --- |';
  return `${head}\n${rows.join('\n')}`;
}

async function rowOf(name, importTilt, compile) {
  const { value } = importTilt({ path: name, text: readFileSync(join(corpus, name), 'utf8') });
  const files = Object.entries(value.files).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  const { findings } = await compile({ files, today: TODAY });
  const rules = new Map();
  for (const { fault } of findings)
    if (fault.severity === 'error') rules.set(fault.name, (rules.get(fault.name) ?? 0) + 1);
  const { processors, recipients, dataCategories, legalBases, activities } = value.entries;
  const errors = [...rules].sort().map(([rule, count]) => `${rule} ${count}`);
  const cells = [
    name.replace('.tilt.json', ''),
    processors + recipients,
    dataCategories,
    legalBases,
    activities,
    value.unmapped,
  ];
  return `| ${[...cells, errors.join(', ') || 'none'].join(' | ')} |`;
}
