import { bytesOf } from './bytes.ts';
import { toCsv, toDocx, toJson, toXlsx } from './export/index.ts';
import { sha256 } from './hash/index.ts';
import type { Language } from './locale/index.ts';
import type { Model } from './model/index.ts';
import { type RecordTable, recordData } from './records/index.ts';
import { type Alternate, type Page, type Renderer, renderers, type Style } from './render/index.ts';
import { type CompileOptions, UsageError } from './request.ts';
import { type Notice, tied } from './tree/index.ts';

/** What the outputs are made of. The documents are taken out of their lists as they are written: they are large. */
export interface Built {
  /** How many errors stand, which makes all outputs drafts. Default: none. */
  readonly errors?: number;
  readonly model: Model;
  /** The stylesheet of the pages, if it is the policy's own. */
  readonly style?: Style;
  readonly notices: BuiltNotice[];
  readonly records: BuiltRecord[];
}

/** A notice in one of its languages. */
export interface BuiltNotice {
  readonly id: string;
  readonly notice: Notice;
  readonly language: Language;
}

/** A record in one language, as a table and as the document that shows it. */
export interface BuiltRecord {
  readonly table: RecordTable;
  readonly notice: Notice;
  readonly language: Language;
}

/** A file of a build, in memory. */
export interface OutputFile {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface Output {
  readonly path: string;
  readonly format: Format;
  make(): Made | Promise<Made>;
}

/** Bytes, or text in pieces. */
type Made = Uint8Array | Iterable<string>;

/** The formats that `--format` can ask for. */
export const FORMATS = ['html', 'md', 'article', 'csv', 'xlsx', 'json', 'intercom', 'docx'] as const;
type Format = (typeof FORMATS)[number];

/** Those that are made only where they are asked for. */
const ON_DEMAND: ReadonlySet<Format> = new Set<Format>(['intercom', 'docx']);

/** Every file that a build writes, and by which renderer or exporter. */
function* plan(built: Built): Generator<Output> {
  yield* ofNotices(built);
  yield* ofRecords(built);
  yield* ofData(built);
}

// A generator holds what it last gave until it ends: notices and records each have one, so that no notice is held for records.
function* ofNotices(built: Built): Generator<Output> {
  const versions = built.notices.map(({ id, language }) => ({ id, language }));
  for (const each of taken(built.notices)) yield* ofNotice(each, built, versions);
}

function* ofRecords(built: Built): Generator<Output> {
  const versions = built.records.map(({ table, language }) => ({ id: table.id, language }));
  for (const each of taken(built.records)) yield* ofRecord(each, built, versions);
}

/** Each element of a list, which holds it no longer. */
function* taken<T>(list: T[]): Generator<T> {
  for (let first = list.shift(); first !== undefined; first = list.shift()) yield first;
}

/** A document in one of its languages. */
interface Version {
  readonly id: string;
  readonly language: Language;
}

function ofNotice({ id, notice, language }: BuiltNotice, built: Built, versions: readonly Version[]): Output[] {
  const folder = `${id}/${language.tag}`;
  return [
    ...renderers.map((renderer): Output => {
      const name = renderer.fragment ? 'article' : 'notice';
      const page = { ...pageIn(built, language), alternates: others({ id, language }, 'notice', versions) };
      return {
        path: `${folder}/${name}.${renderer.ending}`,
        format: renderer.format,
        make: () => rendered(renderer, notice, language, page),
      };
    }),
    {
      path: `${folder}/notice.docx`,
      format: 'docx',
      make: () => toDocx(laidOut(notice, language), pageIn(built, language)),
    },
  ];
}

function ofRecord({ table, notice, language }: BuiltRecord, built: Built, versions: readonly Version[]): Output[] {
  const path = `records/${language.tag}/${table.id}`;
  const page = { ...pageIn(built, language), alternates: others({ id: table.id, language }, table.id, versions) };
  return [
    ...renderers
      .filter(({ fragment }) => !fragment)
      .map(
        (renderer): Output => ({
          path: `${path}.${renderer.ending}`,
          format: renderer.format,
          make: () => rendered(renderer, notice, language, page),
        }),
      ),
    { path: `${path}.csv`, format: 'csv', make: () => toCsv(table, page.draft) },
    { path: `${path}.xlsx`, format: 'xlsx', make: () => toXlsx(table, page.draft) },
  ];
}

function ofData({ model, errors }: Built): Output[] {
  const data = (value: object) => toJson(errors ? { draft: { errors }, ...value } : value);
  return [
    { path: 'records/controller.json', format: 'json', make: () => data(recordData(model)) },
    { path: 'records/cookies.json', format: 'json', make: () => data(cookieData(model)) },
    { path: 'records/consents.json', format: 'json', make: async () => data(await consentData(model)) },
  ];
}

function rendered({ plain, render }: Renderer, notice: Notice, language: Language, page: Page): Iterable<string> {
  return render(plain ? notice : laidOut(notice, language), page);
}

function laidOut(notice: Notice, language: Language): Notice {
  return tied(notice, language.tie);
}

function pageIn({ errors, style }: Built, language: Language): Page {
  return { ...pageOf(language, errors), ...(style && { style }) };
}

/** The same document in the other languages of the build. */
function others({ id, language: { tag } }: Version, name: string, versions: readonly Version[]): Alternate[] {
  return versions
    .filter((each) => each.id === id && each.language.tag !== tag)
    .map(({ language }) => ({
      locale: language.tag,
      name: language.word('page.language'),
      href: `../${language.tag}/${name}.html`,
    }));
}

/** Makes the outputs, and last the manifest of them and of what they were made from. */
export async function outputsOf(built: Built, options: CompileOptions): Promise<OutputFile[]> {
  const wanted = formatsOf(options.formats);
  const outputs: OutputFile[] = [];
  for (const { path, format, make } of plan(built)) {
    if (!wanted.has(format)) continue;
    outputs.push({ path, content: contentOf(await make(), options) });
  }
  return [...outputs, await manifestFile(options, outputs)];
}

function contentOf(made: Made, { asBytes }: CompileOptions): string | Uint8Array {
  if (made instanceof Uint8Array) return made;
  return asBytes ? bytesOf(made) : [...made].join('');
}

/** The name of the file that lists all others. */
export const MANIFEST = 'manifest.json';

/** The manifest of some outputs as the file that is written with them. */
export async function manifestFile(options: CompileOptions, outputs: readonly OutputFile[]): Promise<OutputFile> {
  return { path: MANIFEST, content: [...toJson(await manifestOf(options, outputs))].join('') };
}

/** Every input and output of a build with its SHA-256. */
export interface Manifest {
  readonly version: 1;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The manifest of some outputs. */
export async function manifestOf(
  { files, templates = [] }: CompileOptions,
  outputs: readonly OutputFile[],
): Promise<Manifest> {
  const inputs = [
    ...files.map(({ path, name, content }) => ({ path: name ?? path, content })),
    ...templates.map(({ path, name, content }) => ({ path: `templates/${name ?? path}`, content })),
  ];
  return { version: 1, inputs: await hashes(inputs), outputs: await hashes(outputs) };
}

/** Refuses a format that is none of some. */
export function expectKnown(formats: readonly string[], known: readonly string[]): void {
  const unknown = formats.find((format) => !known.includes(format));
  if (unknown !== undefined) throw new UsageError(`There is no format "${unknown}". Write one of ${known.join(', ')}.`);
}

/** Refuses a format that there is not, and gives those that are wanted. */
function formatsOf(formats: readonly string[] = FORMATS.filter((format) => !ON_DEMAND.has(format))): Set<string> {
  expectKnown(formats, FORMATS);
  return new Set(formats);
}

/** The words of the page around a document; one of a policy with errors is marked as a draft. */
export function pageOf(language: Language, errors = 0): Page {
  return {
    contents: language.word('page.contents'),
    skip: language.word('page.skip'),
    languages: language.word('page.languages'),
    ...(errors > 0 && { draft: language.word('page.draft', { errors: String(errors) }) }),
  };
}

function cookieData({ cookies }: Model): object {
  return {
    version: 1,
    cookies: [...cookies.values()].map(({ id, entry, provider }) => ({
      id,
      ...entry,
      ...(provider && { providerName: provider.entry.name }),
    })),
  };
}

/** Each declaration of consent with the hash of its words, by which a log can prove what was agreed to. */
async function consentData({ consents, notices }: Model): Promise<object> {
  const tags = [...new Set([...notices.values()].flatMap(({ languages }) => languages))];
  const texts = async (text: string | Readonly<Record<string, string>>) => {
    const byTag = typeof text === 'string' ? tags.map((tag): [string, string] => [tag, text]) : Object.entries(text);
    return Object.fromEntries(
      await Promise.all(byTag.map(async ([tag, words]) => [tag, { text: words, sha256: await sha256(words) }])),
    );
  };
  return {
    version: 1,
    consents: await Promise.all(
      [...consents.values()].map(async ({ id, entry }) => ({
        id,
        version: entry.version,
        texts: await texts(entry.text),
      })),
    ),
  };
}

/** One after the other: each is held as bytes meanwhile. */
async function hashes(files: readonly OutputFile[]): Promise<Record<string, string>> {
  const made: [string, string][] = [];
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    made.push([path, await sha256(content)]);
  return Object.fromEntries(made);
}
