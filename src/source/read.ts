import { Composer, type CST, type Document, type YAMLError } from 'yaml';
import { type Checked, type Finding, finding, type SourceFile } from '../findings/index.ts';
import { Bare } from './bare.ts';
import { hiddenCharacters } from './characters.ts';
import { convert, twice } from './convert.ts';
import { ENTRY_MAPS, type Holds } from './entries.ts';
import { notAllowed, notAMap } from './faults.ts';
import { type Item, type Place, type Places, spansOf } from './places.ts';
import type { Source } from './source.ts';
import { syntaxFindings } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/**
 * Reads all files of a policy as one. Faults of every file are found in one run; a file that is no YAML leaves no
 * value, since what it would have declared can't be told.
 */
export function readPolicy(files: readonly SourceFile[]): Checked<Source> {
  const places: Places = new Map();
  const findings: Finding[] = [];
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts = sorted.map((file) => readFile(file, places, findings));
  const data = merge(sorted, parts, places, findings);
  return findings.length > 0 ? { findings } : { value: { data, spans: spansOf(places) }, findings };
}

/** The plain data of one file: a map, or nothing for an empty file or one with faults. */
function readFile(file: SourceFile, places: Places, findings: Finding[]): object | undefined {
  const hidden = hiddenCharacters(file);
  if (hidden.length > 0) return fail(findings, hidden);
  const errors: YAMLError[] = [];
  const found: Finding[] = [];
  const portions = new Map<string, Entries>();
  const dataOf = (document: Document.Parsed, holds: Holds) => {
    for (const each of [...document.errors, ...document.warnings]) errors.push(each);
    return errors.length > 0 ? null : convert(document.contents, file, places, found, holds);
  };
  const read = tokensOf(file, ({ key, document }) => {
    const holds = ENTRY_MAPS.has(key) ? 'entries' : 'entry';
    const entries = dataOf(composed([document], document.offset)[0], holds) as Entries | null;
    const before = portions.get(key);
    if (before && entries) addEntries(before, entries, places, found);
    else if (entries) portions.set(key, entries);
  });
  if ('findings' in read) return fail(findings, read.findings);
  const [document, second] = composed(read.tokens, file.text.length);
  const data = dataOf(document, 'file');
  if (errors.length > 0) return fail(findings, syntaxFindings(file, errors));
  if (second) return fail(findings, [secondDocument(file, second)]);
  if (data === null) return undefined;
  if (!isMapLike(data)) return fail(findings, [noMap(file)]);
  for (const [key, entries] of portions) {
    const last = data[key] as Entries;
    places.set(entries, { span: placeOf(last, places).span, items: placeOf(entries, places).items });
    addEntries(entries, last, places, found);
    data[key] = entries;
  }
  fail(findings, found);
  return data;
}

/** The documents of a file: one at least, which is empty where the file is. */
function composed(tokens: readonly CST.Token[], end: number): [Document.Parsed, ...Document.Parsed[]] {
  const composer = new Composer({
    uniqueKeys: false,
    stringKeys: true,
    version: '1.2',
    logLevel: 'error',
  });
  return [...composer.compose(tokens, true, end)] as unknown as [Document.Parsed, ...Document.Parsed[]];
}

function secondDocument(file: SourceFile, second: Document.Parsed): Finding {
  const start = Math.min(second.range[0], file.text.length - 1);
  return finding(notAllowed, {
    at: { file, start, end: start + 1 },
    message: 'a second document begins here, which policies do without',
    help: 'Remove the line `---`, or make a file of its own.',
  });
}

function noMap(file: SourceFile): Finding {
  return finding(notAMap, {
    at: { file, start: 0, end: 1 },
    message: 'the file does not begin with a key',
    help: 'Begin with a key such as `activities:`.',
  });
}

/** Nobody reads more than a thousand findings of one file; nor does a call take as many arguments as there can be. */
function fail(findings: Finding[], found: readonly Finding[]): undefined {
  findings.push(...found.slice(0, 1000));
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
  const root = new Bare();
  const items = new Bare<Item>();
  places.set(root, { span: whole, items });
  for (const part of parts) {
    if (!part) continue;
    for (const [key, value] of Object.entries(part)) {
      const item = placeOf(part, places).items[key] as Item;
      const first = items[key];
      if (!first) {
        items[key] = item;
        root[key] = value;
      } else if (ENTRY_MAPS.has(key) && isMapLike(value) && isMapLike(root[key]))
        addEntries(root[key], value, places, findings);
      else if (key === 'waivers' && Array.isArray(value) && Array.isArray(root[key]))
        addItems(root[key] as unknown[], value, places);
      else findings.push(twice(key, item, first, 'file'));
    }
  }
  return root;
}

type Entries = Record<string | number, unknown>;

function isMapLike(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds the entries of one map to those of another. */
function addEntries(entries: Entries, more: Entries, places: Places, findings: Finding[]): void {
  const { items } = placeOf(entries, places);
  for (const [id, item] of Object.entries(placeOf(more, places).items)) {
    const known = items[id];
    if (known) findings.push(twice(id, item, known, 'entries'));
    else {
      items[id] = item;
      entries[id] = more[id];
    }
  }
  places.delete(more);
}

function placeOf(owner: object, places: Places): Place {
  return places.get(owner) as Place;
}

/** Adds the items of one list to those of another. */
function addItems(list: unknown[], more: readonly unknown[], places: Places): void {
  const [{ items }, added] = [placeOf(list, places), placeOf(more, places)];
  more.forEach((each, index) => {
    items[list.length] = added.items[index] as Item;
    list.push(each);
  });
}
