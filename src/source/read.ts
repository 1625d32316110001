import { Composer, type Document, type YAMLError } from 'yaml';
import { type Checked, type Finding, finding, type SourceFile } from '../findings/index.ts';
import { hiddenCharacters } from './characters.ts';
import { convert, twice } from './convert.ts';
import { notAllowed, notAMap } from './faults.ts';
import { type Item, type Places, spansOf } from './places.ts';
import type { Source } from './source.ts';
import { syntaxFindings } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/** The top-level keys whose entries several files can contribute. */
export const ENTRY_MAPS: ReadonlySet<string> = new Set([
  'processors',
  'recipients',
  'dataCategories',
  'dataSubjects',
  'legalBases',
  'activities',
  'retention',
  'measures',
  'cookies',
  'consents',
  'terms',
  'notices',
  'clients',
]);

/**
 * Reads all files of a policy as one. Faults of every file are found in one run; a file that is no YAML leaves no
 * value, since what it would have declared can't be told.
 */
export function readPolicy(files: readonly SourceFile[]): Checked<Source> {
  const places: Places = new Map();
  const findings: Finding[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const parts = sorted.map((file) => readFile(file, places, findings));
  const data = merge(sorted, parts, places, findings);
  return findings.length > 0 ? { findings } : { value: { data, spans: spansOf(places) }, findings };
}

/** The plain data of one file: a map, or nothing for an empty file or one with faults. */
function readFile(file: SourceFile, places: Places, findings: Finding[]): object | undefined {
  const hidden = hiddenCharacters(file);
  if (hidden.length > 0) return fail(findings, hidden);
  const read = tokensOf(file);
  if ('findings' in read) return fail(findings, read.findings);
  const composer = new Composer({
    uniqueKeys: false,
    stringKeys: true,
    schema: 'core',
    version: '1.2',
    logLevel: 'error',
  });
  const [document, second] = [...composer.compose(read.tokens, true, file.text.length)] as Document.Parsed[];
  if (!document) return undefined;
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  if (errors.length > 0) return fail(findings, syntaxFindings(file, errors));
  if (second) {
    const start = Math.max(0, Math.min(second.range[0], file.text.length - 1));
    return fail(findings, [
      finding(notAllowed, {
        at: { file, start, end: start + 1 },
        message: 'a second document begins here, which policies do without',
        help: 'Remove the line `---`, or make a file of its own.',
      }),
    ]);
  }
  const data = convert(document.contents, file, places, findings);
  if (data === null) return undefined;
  if (typeof data === 'object' && !Array.isArray(data)) return data;
  const at = { file, start: 0, end: Math.min(1, file.text.length) };
  return fail(findings, [
    finding(notAMap, {
      at,
      message: 'the file does not begin with a key',
      help: 'Begin with a key such as `activities:`.',
    }),
  ]);
}

function fail(findings: Finding[], found: readonly Finding[]): undefined {
  findings.push(...found);
  return undefined;
}

/** One map of all files' keys; the maps of entries are joined id by id, the waivers one list after the other. */
function merge(
  files: readonly SourceFile[],
  parts: readonly (object | undefined)[],
  places: Places,
  findings: Finding[],
): Record<string, unknown> {
  const file = files[0] ?? { path: '', text: '' };
  const whole = { file, start: 0, end: 0 };
  const root: Record<string, unknown> = Object.create(null);
  const items = new Map<string | number, Item>();
  places.set(root, { span: whole, items });
  for (const part of parts) {
    if (!part) continue;
    for (const [key, value] of Object.entries(part)) {
      const item = places.get(part)?.items.get(key) as Item;
      const first = items.get(key);
      if (!first) {
        items.set(key, item);
        root[key] = value;
      } else if (ENTRY_MAPS.has(key) && isMapLike(value) && isMapLike(root[key]))
        root[key] = joinMaps(root[key], value, places, findings);
      else if (key === 'waivers' && Array.isArray(value) && Array.isArray(root[key]))
        root[key] = joinLists(root[key] as unknown[], value, places);
      else findings.push(twice(key, item, first));
    }
  }
  return root;
}

function isMapLike(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joinMaps(
  first: Record<string, unknown>,
  second: Record<string, unknown>,
  places: Places,
  findings: Finding[],
): object {
  const joined: Record<string, unknown> = Object.assign(Object.create(null), first);
  const items = new Map(places.get(first)?.items);
  for (const [id, value] of Object.entries(second)) {
    const item = places.get(second)?.items.get(id) as Item;
    const known = items.get(id);
    if (known) findings.push(twice(id, item, known));
    else {
      items.set(id, item);
      joined[id] = value;
    }
  }
  places.set(joined, { span: places.get(first)?.span as NonNullable<ReturnType<Places['get']>>['span'], items });
  return joined;
}

function joinLists(first: unknown[], second: unknown[], places: Places): unknown[] {
  const joined = [...first, ...second];
  const items = new Map(places.get(first)?.items);
  for (const [index, item] of places.get(second)?.items ?? []) items.set(first.length + Number(index), item);
  places.set(joined, { span: places.get(first)?.span as NonNullable<ReturnType<Places['get']>>['span'], items });
  return joined;
}
