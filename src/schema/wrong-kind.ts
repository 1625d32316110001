import { inQuotesIfShort } from '../findings/index.ts';
import { definitionAt, isIndex, type SchemaNode } from './describe.ts';
import * as faults from './faults.ts';
import { formats } from './formats.ts';
import { meant } from './meant.ts';
import { called, exampleFor, lineAt, type Mistake, type Told, writtenAt } from './mistake.ts';
import { badFormat } from './wrong-format.ts';

/** A value of another kind than expected. What goes wrong most often has words of its own. */
export function wrongKind(mistake: Mistake): Told {
  const { value, path, node, at } = mistake;
  const written = writtenAt(at);
  const kinds = [node?.type ?? []].flat();
  if (value === null) return nothing(mistake);
  if (typeof value === 'number' && isWrittenWrong(node, written))
    return badFormat({ ...mistake, params: { format: node?.format } });
  if (kinds.includes('array') && typeof value === 'string' && !value.includes('\n'))
    return told(`a text stands here, but ${called(path)} is a list`, asList(value, path, node, written));
  if (kinds.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const read = typeof value === 'number' ? 'a number' : 'yes or no';
    return told(
      `YAML reads \`${written}\` as ${read}, but ${called(path)} is a text`,
      `Put it in quotes: \`"${written}"\`.`,
    );
  }
  const stands = KINDS[Array.isArray(value) ? 'array' : typeof value] ?? 'something else';
  const expected = kinds.map((kind) => KINDS[kind] ?? kind).join(' or ');
  const help =
    typeof value === 'string' ? asKind(value, kinds, path, node) : (byLanguage(value, path) ?? exampleFor(path, node));
  return told(`${stands} stands here, but ${called(path)} is ${expected}`, help);
}

const NO = /^(?:no|none|off|nein|non)$/i;

/** A map of lists by language, where each item of one list has its languages. */
function byLanguage(value: unknown, path: readonly string[]): string | undefined {
  const tags = Object.keys(value as object);
  const isTexts = definitionAt([...path, '0'])?.format === 'text' && !Array.isArray(value);
  if (!isTexts || tags.length === 0 || !tags.every((tag) => formats['language']?.(tag))) return undefined;
  const item = `{ ${tags.map((tag) => `${tag}: …`).join(', ')} }`;
  return `Write the languages within each item: \`${path.at(-1)}: [${item}, ${item}]\`.`;
}

/** A text as what was expected in its place. */
function asKind(
  value: string,
  kinds: readonly string[],
  path: readonly string[],
  node: SchemaNode | undefined,
): string | undefined {
  if (kinds.includes('boolean') && NO.test(value)) return `Write \`${lineAt(path, 'false')}\`.`;
  return kinds.includes('object') ? asMap(value, path, node) : exampleFor(path, node);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map of keys and values',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function told(message: string, help: string | undefined): Told {
  return { fault: faults.wrongType, message, help };
}

function nothing({ path, node }: Mistake): Told {
  const name = path.at(-1);
  const before = name !== undefined && isIndex(name) ? '-' : `${name}:`;
  return { fault: faults.emptyValue, message: `nothing stands after "${before}"`, help: exampleFor(path, node) };
}

/** Whether a number stands where a format such as that of days is asked for, which it would not be in quotes either. */
function isWrittenWrong(node: SchemaNode | undefined, written: string): boolean {
  const format = node?.format ?? '';
  return faults.byFormat[format] !== undefined && !formats[format]?.(written);
}

/** The items as their format asks for them, where that can be told of each: `Name, Birthday` as the ids of both. */
function itemsOf(written: string, format: string | undefined): string {
  const items = written
    .split(/\s*,\s*/)
    .map((item) => format && (formats[format]?.(item) ? item : meant(format, item)));
  return items.every(Boolean) ? items.join(', ') : written;
}

/** "None" or "nobody" in English, German and French, for a list that says so by being empty. */
const NONE = /^(?:no|none|nobody|n\/a|keine[rs]?|niemand|nein|aucune?|personne|non|néant)$/i;

/** A text as the one item of a list, and how the list is written that has none. */
function asList(value: string, path: readonly string[], node: SchemaNode | undefined, written: string): string {
  const inner = definitionAt([...path, '0']);
  const values = (inner?.enum ?? []).map(String);
  const words = value.split(/\s*,\s*/);
  // In a list it would be as wrong as it is here.
  if (values.length > 0 && !words.every((word) => values.includes(word)))
    return `Write a list such as \`${path.at(-1)}: [${values[0]}]\`. The values are ${values.join(', ')}.`;
  const listed = values.length > 0 ? words.join(', ') : itemsOf(written, inner?.format);
  const item = asWords(value, inner) ?? (value.length > 60 ? '…' : listed);
  const none = /Write \[\] [^.]+\./.exec(node?.description ?? '')?.[0];
  if (none && NONE.test(value)) return `Write \`${path.at(-1)}: []\`.`;
  const list = `Write \`${path.at(-1)}: [${item}]\`, or each item on a line of its own after \`- \`.`;
  return none ? `${list} ${none}` : list;
}

/** A text as the value of the one key of words that a map must have; else an example of the map. */
function asMap(value: string, path: readonly string[], node: SchemaNode | undefined): string | undefined {
  const example = exampleFor(path, node);
  const map = asWords(value, node);
  if (!map) return example;
  const other = example && map.startsWith('{ text:') ? ` ${example}` : '';
  return `Write \`${lineAt(path, map)}\`.${other}`;
}

/** A map with the words of a text, where it must have a key of words and no other. */
function asWords(value: string, node: SchemaNode | undefined): string | undefined {
  const [key, ...more] = node?.required ?? [];
  const fits = key && more.length === 0 && WORDS.has(key) && !value.includes('\n');
  return fits ? `{ ${key}: ${inQuotesIfShort(value)} }` : undefined;
}

/** Keys that hold what a writer would write where a text alone could stand. */
const WORDS: ReadonlySet<string> = new Set(['name', 'text']);
