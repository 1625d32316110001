import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, and which package. A folder that stands here in brackets gives its types only. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  findings: [],
  calendar: [],
  law: ['findings', 'calendar'],
  tree: ['findings', 'npm:marked'],
  source: ['findings', 'npm:yaml'],
  schema: ['findings', 'source', 'calendar'],
  model: ['findings', 'law', 'source', '(schema)'],
  locale: ['findings', 'law', 'tree', 'source', 'npm:handlebars'],
  document: ['findings', 'law', 'model', 'tree', 'locale'],
  records: ['findings', 'law', 'model', 'tree', 'locale'],
  rules: ['findings', 'law', 'model', 'tree'],
  render: ['tree'],
  export: ['(records)', 'tree', 'npm:hucre/xlsx', 'npm:docx', 'npm:fflate/browser'],
  coverage: ['findings', 'law', 'model', 'schema', 'tree', 'report'],
  report: ['findings', 'law'],
  hash: [],
  publish: ['hash', 'npm:diff', 'npm:parse5'],
  preview: ['.', 'findings', 'report', 'node:'],
  tilt: ['findings', 'hash', 'schema', '(model)', 'source', 'npm:yaml'],
  cli: [
    '.',
    'calendar',
    'coverage',
    'preview',
    'publish',
    'report',
    'schema',
    'findings',
    'source',
    'tilt',
    'node:',
    'npm:commander',
    'npm:tinyglobby',
  ],
};

/** The folders that may know clock, process and network. */
const SHELL = ['cli', 'preview'];

const DECLARATIONS =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.includes('generated/'));

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : '.');

const imports = files.flatMap((file): Import[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(DECLARATIONS)].map(([, type, from, bare, dynamic]) => ({
    file,
    folder: folderOf(file),
    to: (from ?? bare ?? dynamic) as string,
    typeOnly: type !== undefined,
  })),
);

/** What an import leads to, in the words of the table; undefined within the same folder. */
function targetOf({ file, folder, to }: Import): { name: string; door: boolean } | undefined {
  if (to.startsWith('node:')) return { name: 'node:', door: true };
  if (!to.startsWith('.')) return { name: `npm:${to}`, door: true };
  const path = normalize(join(dirname(file), to)).replaceAll('\\', '/');
  const target = folderOf(path);
  return target === folder ? undefined : { name: target, door: target === '.' || path === `${target}/index.ts` };
}

describe('who imports whom', () => {
  it.each(Object.keys(TABLE))('%s keeps to its row', (folder) => {
    const allowed = TABLE[folder] as readonly string[];
    const wrong = imports
      .filter((each) => each.folder === folder)
      .flatMap((each) => {
        const target = targetOf(each);
        if (!target) return [];
        const fits = allowed.includes(target.name) || (each.typeOnly && allowed.includes(`(${target.name})`));
        return fits && target.door ? [] : [`src/${each.file} imports ${each.to}`];
      });
    expect(wrong).toEqual([]);
  });

  it('every folder stands in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE).sort());
  });

  it('nothing imports the command line', () => {
    expect(imports.filter((each) => each.folder !== 'cli' && targetOf(each)?.name === 'cli')).toEqual([]);
  });

  it('no file imports itself through others, not even for a type', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports
          .filter((each) => each.file === file && each.to.startsWith('.'))
          .map((each) => normalize(join(dirname(file), each.to)).replaceAll('\\', '/')),
      ]),
    );
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    const done = new Set<string>();
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('folders and files', () => {
  it.each(Object.keys(TABLE).filter((folder) => folder !== 'cli'))(
    '%s has one door, opened by a sentence',
    (folder) => {
      expect(readFileSync(`src/${folder}/index.ts`, 'utf8')).toMatch(/^\/\*\* .+\.\s*\*\/\n|^\/\*\*\n \* .+/);
    },
  );

  it('no file is longer than 300 lines', () => {
    const long = files
      .filter((file) => file !== 'schema/policy.ts')
      .filter((file) => readFileSync(join('src', file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('the pure part knows neither clock nor process nor network', () => {
    const words =
      /\bDate\.now\b|new Date\(\)|\bprocess\b(?!ing|ed|or)|\bconsole\.|\bfetch\(|Math\.random|toLocale|localeCompare/;
    const wrong = files
      .filter((file) => !SHELL.includes(folderOf(file)))
      .flatMap((file) =>
        readFileSync(join('src', file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            words.test(line.replace(/\/\/.*|\/?\*.*|'[^']*'|`[^`]*`/g, '…'))
              ? [`src/${file}:${index + 1} ${line.trim()}`]
              : [],
          ),
      );
    expect(wrong).toEqual([]);
  });
});
