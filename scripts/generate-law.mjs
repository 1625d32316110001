// Checks the tables of law (YAML, for people) and compiles them into a module of plain data: start-up parses no YAML.
// `node generate-law.mjs [folder of tables] [module to write]`
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Each list of rows and its type in `src/law/tables.ts`. Two files may add to one list. */
const LISTS = {
  acts: 'Act',
  adequacy: 'AdequacyDecision',
  ages: 'AgeOfConsent',
  authorities: 'Authority',
  bases: 'BasisEntry',
  cases: 'Case',
  clauses: 'StandardClauses',
  decisionGrounds: 'BasisEntry',
  derogations: 'BasisEntry',
  eea: 'EeaCountry',
  guidance: 'Guidance',
  services: 'Service',
  structures: 'Structure',
  vendors: 'Vendor',
};
const DAYS = ['from', 'end', 'legacyUntil', 'date', 'changedBy'];

const law = fileURLToPath(new URL('../src/law/', import.meta.url));
const direct = process.argv[1] === fileURLToPath(import.meta.url);
const [folder = join(law, 'tables'), target = join(law, 'generated/tables.ts')] = direct ? process.argv.slice(2) : [];

const faults = [];
const rows = Object.fromEntries(Object.keys(LISTS).map((list) => [list, []]));
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort())
  readTable(file);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, moduleOf(rows));

/** A row takes source, confirmed and doubt from its table, unless it has its own. */
function readTable(file) {
  const { source, confirmed, doubt, ...lists } = parse(readFileSync(join(folder, file), 'utf8'));
  for (const [list, entries] of Object.entries(lists)) {
    if (!Array.isArray(rows[list]) || !Array.isArray(entries)) {
      faults.push(`${file}: "${list}" is no list of rows`);
      continue;
    }
    for (const entry of entries) {
      const own = entry.confirmed === undefined && doubt !== undefined ? { doubt, ...entry } : entry;
      const row = { source, confirmed, ...own };
      const name = entry.id ?? entry.decision ?? entry.country ?? entry.act ?? entry.organisation ?? entry.address;
      faults.push(...faultsOf(row).map((fault) => `${file}: ${list}: ${name}: ${fault}`));
      rows[list].push(row);
    }
  }
}

function faultsOf(row) {
  const days = DAYS.filter((key) => row[key] !== undefined);
  return [
    ...(typeof row.source === 'string' && row.source !== '' ? [] : ['no source']),
    ...(typeof row.confirmed === 'boolean' ? [] : ['does not say whether it is confirmed']),
    ...((row.confirmed === false) === Boolean(row.doubt)
      ? []
      : ['a doubt belongs to a row that is not confirmed, and to no other']),
    ...days.filter((key) => !isDay(row[key])).map((key) => `${key} is no day: ${row[key]}`),
    ...days.slice(1).flatMap((key, at) => (row[days[at]] < row[key] ? [] : [`${key} is not after ${days[at]}`])),
  ];
}

function isDay(value) {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${value}T`);
}

function moduleOf(lists) {
  const types = [...new Set(Object.values(LISTS))].sort().join(', ');
  const constants = Object.entries(lists).map(([list, entries]) => {
    return `export const ${list}: readonly ${LISTS[list]}[] = ${JSON.stringify(entries)};\n`;
  });
  return `import type { ${types} } from '../tables.ts';\n${constants.join('')}`;
}
