// Reads templates/<locale>/ (words, citation forms, Handlebars in Markdown) into modules in src/locale/generated/, so that
// start-up parses neither YAML nor Handlebars.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { importTypeScript } from './import-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const templates = join(root, 'templates');
const out = join(root, 'src/locale/generated');
const { readTemplate } = await importTypeScript('src/locale/parts.ts');
const { intlForms } = await importTypeScript('src/locale/intl.ts');
const { countryCodes } = await importTypeScript('src/schema/formats.ts');

const tags = readdirSync(templates).filter(hasWords).sort();
mkdirSync(out, { recursive: true });
// What was made of a language that is gone, or has another name now, is none.
const made = new Set(['locales.js', 'locales.d.ts', ...tags.map((tag) => `${tag}.js`)]);
for (const name of readdirSync(out)) if (!made.has(name)) rmSync(join(out, name));
for (const tag of tags) writeFileSync(join(out, `${tag}.js`), moduleOf(tag));
writeFileSync(
  join(out, 'locales.js'),
  `export const locales = {\n${tags.map((tag) => `  '${tag}': () => import('./${tag}.js'),\n`).join('')}};\n`,
);
writeFileSync(join(out, 'locales.d.ts'), declarations(tags));

function hasWords(name) {
  try {
    return readdirSync(join(templates, name)).includes('words.yaml');
  } catch {
    return false;
  }
}

function moduleOf(tag) {
  const read = (file) => parse(readFileSync(join(templates, tag, file), 'utf8'));
  const { intl, firstDay, ...words } = read('words.yaml');
  const files = ['notice', 'records'].flatMap((folder) =>
    readdirSync(join(templates, tag, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const compiled = files.map(
    (file) => `    ${JSON.stringify(file.slice(0, -3))}: ${compile(join(templates, tag, file))},`,
  );
  const fields = [
    `  tag: ${JSON.stringify(tag)},`,
    `  intl: ${JSON.stringify(intl)},`,
    ...(firstDay ? [`  firstDay: ${JSON.stringify(firstDay)},`] : []),
    `  words: ${JSON.stringify(flat(words))},`,
    ...Object.entries(intlForms(intl, countryCodes)).map(([name, forms]) => `  ${name}: ${JSON.stringify(forms)},`),
    `  citations: ${JSON.stringify(read('citations.yaml'))},`,
    `  templates: {\n${compiled.join('\n')}\n  },`,
  ];
  return `export const source = {\n${fields.join('\n')}\n};\n`;
}

/** A template as data, without the places in its file: nobody is told of a mistake in ours. */
function compile(file) {
  const text = readFileSync(file, 'utf8');
  const result = readTemplate(text);
  if ('template' in result) return JSON.stringify(result.template, (key, value) => (key === 'at' ? undefined : value));
  throw new Error(result.mistakes.map(({ start, message }) => `${file}:${lineOf(text, start)} ${message}`).join('\n'));
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

function flat(words, prefix = '') {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]) =>
      typeof value === 'object'
        ? flat(value, `${prefix}${key}.`)
        : { [prefix + key]: prefix === 'check.' ? inLatin(value) : String(value) },
    ),
  );
}

/** A pattern with the letters of our languages for those of all: V8 is ready with it in a tenth of the time. */
function inLatin(pattern) {
  const letters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
  return pattern.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{L\}/gsu, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', letters) : `[${letters}]`,
  );
}

function declarations([first]) {
  const words = Object.keys(flat(parse(readFileSync(join(templates, first, 'words.yaml'), 'utf8')))).filter(
    (key) => key !== 'intl',
  );
  return [
    `export type WordKey =\n${words.map((key) => `  | ${JSON.stringify(key)}`).join('\n')};`,
    `export declare const locales: Readonly<Record<string, () => Promise<{ source: import('../locale.ts').LocaleSource }>>>;\n`,
  ].join('\n');
}
