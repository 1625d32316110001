// Makes docs/templates.md from the shapes in src/document/blocks/ and the descriptions in docs/templates.yaml. With --check
// nothing is written; exit code 1 says that the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'docs/templates.md');
const { noticeTemplates } = await importTypeScript('src/document/index.ts');
const described = parse(readFileSync(join(root, 'docs/templates.yaml'), 'utf8'));

const KINDS = { words: 'words', passage: 'paragraphs', flag: 'yes or no' };

function rowsOf(shape, prefix = '') {
  return Object.entries(shape).flatMap(([name, of]) => {
    const path = prefix + name;
    const inner = Array.isArray(of) ? of[0] : of;
    const kind = Array.isArray(of) ? `list${KINDS[inner] ? ` of ${KINDS[inner]}` : ''}` : (KINDS[of] ?? 'values');
    return [[path, kind], ...(typeof inner === 'object' ? rowsOf(inner, `${path}.`) : [])];
  });
}

function sectionOf({ template, shape }) {
  const name = template.replace('notice/', '');
  const { intro, values } = described[name] ?? { intro: undefined, values: {} };
  const rows = rowsOf(shape);
  const missing = rows.map(([path]) => path).filter((path) => !values[path]);
  const surplus = Object.keys(values).filter((path) => !rows.some(([known]) => known === path));
  if (!intro || missing.length + surplus.length > 0)
    throw new Error(
      `docs/templates.yaml, ${name}: missing ${missing.join(', ') || 'none'}, surplus ${surplus.join(', ') || 'none'}`,
    );
  const table = rows.map(([path, kind]) => `| \`${path}\` | ${kind} | ${values[path]} |`);
  return `## ${name}.md\n\n${intro}\n\n| Value | Is | Meaning |\n| --- | --- | --- |\n${table.join('\n')}\n`;
}

const page = `${described.page}\n<!-- Made from src/document/blocks/ and docs/templates.yaml. -->\n\n${noticeTemplates.map(sectionOf).join('\n')}`;
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/templates.md is stale; run npm run generate');
  process.exitCode = 1;
}
