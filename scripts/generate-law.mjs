// Compiles the tables of law (YAML, for people) into one module of plain data, so that start-up parses no YAML.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../src/law/', import.meta.url));
const names = readdirSync(join(folder, 'tables')).map((file) => file.replace(/\.yaml$/, '')).sort();
const tables = names.map((name) => [name, parse(readFileSync(join(folder, 'tables', `${name}.yaml`), 'utf8'))]);

mkdirSync(join(folder, 'generated'), { recursive: true });
writeFileSync(join(folder, 'generated/tables.js'), tables.map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};\n`).join(''));
writeFileSync(
  join(folder, 'generated/tables.d.ts'),
  `import type { ActTable, AdequacyTable, BasisTable, EeaTable, StructureTable } from '../tables.ts';
export declare const acts: ActTable;
export declare const adequacy: AdequacyTable;
export declare const bases: BasisTable;
export declare const eea: EeaTable;
export declare const gdpr: StructureTable;
`,
);
