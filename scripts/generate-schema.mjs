// Makes from policy.schema.json the types of the policy language, a validator that runs without ajv and without code
// generation, and the language reference. With --check nothing is written; exit code 1 says that a committed twin is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/schema');
const schema = JSON.parse(readFileSync(join(folder, 'policy.schema.json'), 'utf8'));
const check = process.argv.includes('--check');

const NAMES = {
  notice: 'NoticeSpec',
  section: 'SectionSpec',
  recipient: 'OtherRecipient',
  source: 'DataSource',
  date: 'Day',
};
const VALIDATOR_TYPES = `/** One thing that ajv found wrong. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
  readonly propertyName?: string;
}
declare const validate: ((data: unknown) => boolean) & { errors?: SchemaError[] | null };
export default validate;
`;

const twins = [
  [join(folder, 'policy.ts'), types()],
  [join(root, 'docs/language.md'), reference()],
];
for (const [file, text] of twins) {
  if (!check) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what policy.schema.json makes; run npm run generate`);
    process.exitCode = 1;
  }
}
if (!check) await writeValidator();

/** TypeScript for the part of JSON Schema that the language uses; a value that is a $ref has the type of that name. */
function types() {
  const named = [['policy', schema], ...Object.entries(schema.$defs)];
  const lines = named.map(([name, definition]) => {
    const head = `/** ${definition.description} */\n`;
    return isMap(definition)
      ? `${head}export interface ${typeName(name)} ${fields(definition, '')}`
      : `${head}export type ${typeName(name)} = ${typeOf(definition, '')};`;
  });
  return `// Made from policy.schema.json by scripts/generate-schema.mjs; change the schema and run \`npm run generate\`.\n\n${lines.join('\n\n')}\n`;
}

function isMap({ type, properties }) {
  return type === 'object' && properties !== undefined;
}

function typeOf(node, indent) {
  if (node.$ref) return typeName(node.$ref.split('/').at(-1));
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ');
  return [node.type]
    .flat()
    .map((type) => single(type, node, indent))
    .join(' | ');
}

function single(type, node, indent) {
  if (type === 'integer') return 'number';
  if (type === 'array') {
    const item = typeOf(node.items, indent);
    return / /.test(item) ? `(${item})[]` : `${item}[]`;
  }
  if (type !== 'object') return type;
  return node.properties ? fields(node, indent) : `Record<string, ${typeOf(node.additionalProperties, indent)}>`;
}

function fields({ properties, required = [] }, indent) {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([key, value]) =>
      `${inner}/** ${value.description} */\n${inner}${key}${required.includes(key) ? '' : '?'}: ${typeOf(value, inner)};\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}

function typeName(name) {
  return NAMES[name] ?? name[0].toUpperCase() + name.slice(1);
}

async function writeValidator() {
  const source = JSON.stringify(schema);
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    ownProperties: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: ['x-answers'],
    formats: Object.fromEntries(formatNames(schema).map((name) => [name, () => true])),
    code: { source: true, optimize: 2, formats: (await import('ajv')).default._`require("./formats.ts").formats` },
  });
  const code = bounded((standaloneCode.default ?? standaloneCode)(ajv, ajv.compile(bare(schema))));
  const bundle = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
  });
  mkdirSync(join(folder, 'generated'), { recursive: true });
  writeFileSync(join(folder, 'generated/validate.js'), bundle.outputFiles[0].text);
  writeFileSync(join(folder, 'generated/validate.d.ts'), VALIDATOR_TYPES);
  writeFileSync(join(folder, 'generated/answers.js'), `export const answers = ${JSON.stringify(answers(schema))};\n`);
  writeFileSync(
    join(folder, 'generated/answers.d.ts'),
    "import type { Answering } from '../answers.ts';\n\n/** Which limb of the law each key answers: the `x-answers` of policy.schema.json. */\nexport declare const answers: Answering;\n",
  );
  writeFileSync(join(folder, 'generated/schema.js'), `export const schemaText = ${JSON.stringify(source)};\n`);
  writeFileSync(
    join(folder, 'generated/schema.d.ts'),
    '/** policy.schema.json as text; parsed only where it is asked for. */\nexport declare const schemaText: string;\n',
  );
}

/** Ajv copies the list of errors for each value that has one, which takes minutes from some 50,000 on: it ends after a thousand. */
function bounded(code) {
  const copied = /vErrors\.concat\((\w+\.errors)\)/g;
  if (!copied.test(code)) throw new Error('Ajv joins errors in another way');
  return code.replace(copied, '(vErrors.length > 1000 ? vErrors : vErrors.concat($1))');
}

/**
 * The limbs of the law that the keys below a node answer; nothing where there are none. Ids in a list answer what the
 * key of the list does.
 */
function answers(node, above = [], inherited = []) {
  const name = node.$ref?.split('/').at(-1);
  if (above.includes(name)) return undefined;
  const within = name ? [...above, name] : above;
  const { properties = {}, items, additionalProperties } = name ? schema.$defs[name] : node;
  const own = node['x-answers'] ?? inherited;
  const limbs = own.length > 0 ? { limbs: own } : {};
  const keys = Object.entries(properties).flatMap(([key, value]) => {
    const found = answers(value, within);
    return found ? [[key, found]] : [];
  });
  const entries = name === 'text' ? undefined : (items ?? additionalProperties);
  const each = entries && answers(entries, within, items ? own : []);
  const found = { ...limbs, ...(keys.length > 0 && { keys: Object.fromEntries(keys) }), ...(each && { each }) };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The schema without its explanations, which the validator would carry along. */
function bare({ title, description, examples, 'x-answers': limbs, ...rest }) {
  const each = (map) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, bare(value)]));
  if (rest.properties) rest.properties = each(rest.properties);
  if (rest.$defs) rest.$defs = each(rest.$defs);
  for (const key of ['items', 'additionalProperties', 'propertyNames'])
    if (typeof rest[key] === 'object') rest[key] = bare(rest[key]);
  return rest;
}

function formatNames(node, found = new Set()) {
  if (typeof node === 'object' && node !== null) {
    if (typeof node.format === 'string') found.add(node.format);
    for (const value of Object.values(node)) formatNames(value, found);
  }
  return [...found];
}

function reference() {
  const tables = Object.entries(schema.$defs).filter(([, { properties }]) => properties);
  const simple = Object.entries(schema.$defs).filter(([, { properties }]) => !properties);
  return [
    '# The policy language',
    '',
    '<!-- Made from src/schema/policy.schema.json by scripts/generate-schema.mjs. -->',
    '',
    schema.description,
    'Ids are lower-case words with hyphens; texts are Markdown without HTML.',
    '',
    '## Top-level keys',
    '',
    table(schema),
    ...tables.flatMap(([name, definition]) => [
      '',
      `## ${definition.title}`,
      '',
      `<a id="${name}"></a>${definition.description}`,
      '',
      table(definition),
    ]),
    '',
    '## Values',
    '',
    '| Value | What it is | Example |',
    '| --- | --- | --- |',
    ...simple.map(
      ([name, { title, description, examples }]) =>
        `| <a id="${name}"></a>${title} | ${cell(description)} | ${code(examples[0])} |`,
    ),
    '',
  ].join('\n');
}

function table({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([key, value]) => {
    const limbs = (value['x-answers'] ?? []).map((limb) => limb.replace('gdpr:', '')).join(', ');
    return `| \`${key}\` | ${required.includes(key) ? 'yes' : ''} | ${cell(value.description)}${target(value)} | ${limbs} | ${code(value.examples[0])} |`;
  });
  return ['| Key | Required | What it is | Answers GDPR | Example |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function target(value) {
  const found = /"#\/\$defs\/(\w+)"/.exec(
    JSON.stringify(value.$ref ?? value.items?.$ref ?? value.additionalProperties?.$ref ?? '').replace('#', '#'),
  );
  const name = found?.[1];
  if (value.enum) return ` One of ${value.enum.map((each) => `\`${each}\``).join(', ')}.`;
  if (value.items?.enum) return ` Any of ${value.items.enum.map((each) => `\`${each}\``).join(', ')}.`;
  return name && schema.$defs[name].properties ? ` See [${schema.$defs[name].title}](#${name}).` : '';
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function code(example) {
  const text = JSON.stringify(example);
  const short = typeof example === 'string' ? example : text;
  return short.length > 70 ? '' : `\`${short.replaceAll('|', '\\|')}\``;
}
