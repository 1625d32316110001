import { didYouMean, type Finding, finding, type Span } from '../findings/index.ts';
import type { Source } from '../source/index.ts';
import { definitionAt, exampleOf, isIndex, namesIn, ownersOf, type SchemaNode, thing } from './describe.ts';
import * as faults from './faults.ts';
import { formats } from './formats.ts';
import type { SchemaProblem } from './problem.ts';
import { badFormat, formatTitle, helpWithValues, insideBraces, type Told, toWrite, withExample } from './values.ts';

/** The finding for a problem, in plain words, at its place. */
export function findingOf(problem: SchemaProblem, data: object, spans: Source['spans']): Finding {
  const at = placeOf(problem, data, spans);
  const value = valueAt(data, problem.path);
  const node = definitionAt(problem.path);
  const { fault, message, help } = tell(problem, value, node, at, data);
  return finding(fault, { at, message, ...(help ? { help } : {}) });
}

// A text with a comma that stands within braces without quotes: what follows the comma is read as a key.
const COMMA = /\S\s+\S/;
const COMMA_HELP = 'Within { }, a comma ends a text: put a text that has one in quotes.';

/** More entries that could have a key than these don't tell where it belongs. */
const MOST_OWNERS = 3;

/** Whether a key was meant as the rest of a text: it has no value of its own, or is no single word. */
function isCutAtComma(key: string, map: unknown, at: Span): boolean {
  return COMMA.test(key) || (insideBraces(at) && (map as Readonly<Record<string, unknown>>)[key] === null);
}

/** What a writer may have meant by a key that a map does not have: another one, or the same one further in. */
function helpWithKey(key: string, isRest: boolean, node: SchemaNode | undefined): string {
  if (isRest) return COMMA_HELP;
  const near = didYouMean(key, Object.keys(node?.properties ?? {}));
  const owners = ownersOf(key, node).map((owner) => `${thing(owner.node)}, under \`${owner.under}:\``);
  if (near || owners.length === 0 || owners.length > MOST_OWNERS) return near ?? keysOf(node);
  return `"${shown(key)}" is a key of ${owners.join('; or of ')}.`;
}

/** The last key of a path: an item of a list is named by the list. */
function keyOf(path: readonly string[]): string | undefined {
  return path.findLast((part) => !isIndex(part));
}

/** What stands at a path, as the subject of a sentence. */
function called(path: readonly string[]): string {
  const name = path.at(-1);
  if (name === undefined) return '"the policy"';
  return isIndex(name) ? `each item of "${keyOf(path)}"` : `"${name}"`;
}

function tell(problem: SchemaProblem, value: unknown, node: SchemaNode | undefined, at: Span, data: object): Told {
  const { keyword, path, key = '', params } = problem;
  const name = path.at(-1);
  const written = `\`${shown(at.file.text.slice(at.start, at.end))}\``;
  const example = withExample(exampleOf(name, node));
  switch (keyword) {
    case 'additionalProperties':
      return {
        fault: faults.unknownKey,
        message: `${thing(node)} has no key "${shown(key)}"`,
        help: helpWithKey(key, isCutAtComma(key, value, at), node),
      };
    case 'propertyNames': {
      const names = namesIn(node);
      return {
        fault: faults.byFormat[names?.format ?? ''] ?? faults.badId,
        message: `"${shown(key)}" is not written as ${thing(formatTitle(names))} is`,
        help: insideBraces(at) && COMMA.test(key) ? COMMA_HELP : toWrite(names?.format, key, (id) => `${id}:`),
      };
    }
    case 'required': {
      const missing = node?.properties?.[key];
      const help = [missing?.description, withExample(exampleOf(key, definitionAt([...path, key])))]
        .filter(Boolean)
        .join(' ');
      return { fault: faults.missingKey, message: `${entryName(path, node)} lacks "${key}"`, help };
    }
    case 'type':
      return wrongType(value, path, node, written, example);
    case 'const':
      return {
        fault: faults.unknownValue,
        message: `this policyc reads version ${String(params['allowedValue'])}, not ${written}`,
        help: `Write \`${name}: ${String(params['allowedValue'])}\`.`,
      };
    case 'enum': {
      const values = (node?.enum ?? []).map(String);
      return {
        fault: faults.unknownValue,
        message: `${written} is none of the values of "${keyOf(path)}"`,
        help: helpWithValues(String(value), values, node),
      };
    }
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return {
        fault: faults.emptyValue,
        message: `${isIndex(name ?? '') ? 'an item' : `"${name}"`} is empty`,
        help: example,
      };
    case 'maxLength':
      return { fault: faults.tooLong, message: `"${name}" has more than ${String(params['limit'])} characters` };
    case 'minimum':
    case 'maximum':
      return {
        fault: faults.badNumber,
        message: `${written} is outside the range of "${name}"`,
        help: node?.description,
      };
    default:
      return badFormat(problem, value, node, written, data);
  }
}

/** What goes wrong most often: nothing behind the colon, and values that YAML reads as numbers. */
function wrongType(
  value: unknown,
  path: readonly string[],
  node: SchemaNode | undefined,
  written: string,
  example: string | undefined,
): Told {
  const fault = faults.wrongType;
  const types = [node?.type ?? []].flat();
  const name = path.at(-1);
  const isItem = name !== undefined && isIndex(name);
  if (value === null)
    return { fault: faults.emptyValue, message: `nothing stands after "${isItem ? '-' : `${name}:`}"`, help: example };
  if (
    node?.format &&
    faults.byFormat[node.format] &&
    typeof value === 'number' &&
    !formats[node.format]?.(written.slice(1, -1))
  )
    return badFormat({ path: path.slice(-1), params: { format: node.format } }, value, node, written, {});
  if (types.includes('array') && typeof value === 'string' && !value.includes('\n'))
    return {
      fault,
      message: `a text stands here, but ${called(path)} is a list`,
      help: asList(value, path, node, written),
    };
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return {
      fault,
      message: `YAML reads ${written} as ${typeof value === 'number' ? 'a number' : 'yes or no'}, but ${called(path)} is a text`,
      help: `Put it in quotes: \`"${written.slice(1, -1)}"\`.`,
    };
  const expected = types.map((type) => KINDS[type] ?? type).join(' or ');
  return {
    fault,
    message: `${KINDS[kindOf(value)] ?? 'something else'} stands here, but ${called(path)} is ${expected}`,
    help: typeof value === 'string' && types.includes('object') ? asMap(value, path, node, example) : example,
  };
}

/** A text as the one item of a list, and how the list is written that has none. */
function asList(value: string, path: readonly string[], node: SchemaNode | undefined, written: string): string {
  const item = value.length > 60 ? '…' : written.slice(1, -1);
  const none = /Write \[\] [^.]+\./.exec(node?.description ?? '')?.[0];
  const list = `Write \`${path.at(-1)}: [${item}]\`, or each item on a line of its own after \`- \`.`;
  return none ? `${list} ${none}` : list;
}

/** A text as the value of the one key of words that a map must have; else an example of the map. */
function asMap(
  value: string,
  path: readonly string[],
  node: SchemaNode | undefined,
  example: string | undefined,
): string | undefined {
  const [key, ...more] = node?.required ?? [];
  if (!key || more.length > 0 || !WORDS.has(key) || value.includes('\n')) return example;
  const text = value.length > 60 ? '"…"' : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const map = `{ ${key}: ${text} }`;
  const other = example && key === 'text' ? ` ${example}` : '';
  return `Write \`${isIndex(path.at(-1) ?? '') ? map : `${path.at(-1)}: ${map}`}\`.${other}`;
}

/** Keys that hold what a writer would write where a text alone could stand. */
const WORDS: ReadonlySet<string> = new Set(['name', 'text']);

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'a map of keys and values',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The wrong value; for a key too many the key; for a missing one the key of the map that lacks it. */
function placeOf({ path, keyword, key }: SchemaProblem, data: object, spans: Source['spans']): Span {
  const parent = valueAt(data, path.slice(0, -1)) as object;
  const last = path.at(-1);
  if ((keyword === 'additionalProperties' || keyword === 'propertyNames') && key !== undefined)
    return spans.key(valueAt(data, path) as object, key);
  if (last === undefined) return spans.of(data, '');
  return keyword === 'required' ? keyOrStart(spans, parent, last) : spans.of(parent, index(parent, last));
}

function keyOrStart(spans: Source['spans'], parent: object, last: string): Span {
  if (!Array.isArray(parent)) return spans.key(parent, last);
  const { file, start, end } = spans.of(parent, Number(last));
  const line = file.text.indexOf('\n', start);
  return { file, start, end: line === -1 ? end : Math.min(end, line) };
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], data);
}

function index(parent: object, key: string): string | number {
  return Array.isArray(parent) ? Number(key) : key;
}

/** Whether a top-level key holds entries by id. */
export function isEntryMap(key: string): boolean {
  const node = definitionAt([key]);
  return node?.type === 'object' && typeof node.additionalProperties === 'object';
}

function entryName(path: readonly string[], node: SchemaNode | undefined): string {
  const [key, id] = path;
  if (key === undefined) return 'the policy';
  if (path.length === 2 && id !== undefined && isEntryMap(key))
    return `the ${thing(node).replace(/^an? /, '')} "${id}"`;
  return path.length === 1 ? `the ${thing(node).replace(/^an? /, '')}` : thing(node);
}

function keysOf(node: SchemaNode | undefined): string {
  return `Its keys are ${Object.keys(node?.properties ?? {}).join(', ')}.`;
}

function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
