import { inQuotes } from '../findings/index.ts';
import { schemaText } from './generated/schema.js';

/** The part of JSON Schema that the policy language uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

let parsed: SchemaNode | undefined;

/** The definition of the policy language. */
function policySchema(): SchemaNode {
  parsed ??= JSON.parse(schemaText) as SchemaNode;
  return parsed;
}

/** The definition that holds at a place, given by keys and indexes from the top; what a key says goes before what its type says. */
export function definitionAt(path: readonly string[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = whole(policySchema());
  for (const key of path) {
    if (!node) return undefined;
    node = inner(node, key);
  }
  return node;
}

/** The definition of the keys of a map that are not written out. */
export function namesIn(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.propertyNames && whole(node.propertyNames);
}

function inner({ properties, items, additionalProperties }: SchemaNode, key: string): SchemaNode | undefined {
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  const other =
    isIndex(key) && items ? items : typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const next = own ?? other;
  return next && whole(next);
}

function whole(node: SchemaNode): SchemaNode {
  const name = node.$ref?.split('/').at(-1);
  const target = name ? policySchema().$defs?.[name] : undefined;
  return target ? { ...target, ...node } : node;
}

/** The definitions one level further in that have a key of this name, each with the key of the map that it stands under. */
export function ownersOf(
  name: string,
  node: SchemaNode | undefined,
): readonly { readonly under: string; readonly node: SchemaNode }[] {
  return Object.entries(node?.properties ?? {}).flatMap(([under, property]) => {
    const { items, additionalProperties } = whole(property);
    const inside = items ?? (typeof additionalProperties === 'object' ? additionalProperties : property);
    const owner = whole(inside);
    return owner.properties && Object.hasOwn(owner.properties, name) ? [{ under, node: owner }] : [];
  });
}

/** Whether a step of a path is the place of an item in a list. */
export function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}

/** "an activity", "a purpose": what stands at a place, for the middle of a sentence. */
export function thing(node: SchemaNode | undefined): string {
  const title = node?.title ?? 'entry';
  const lower = /^[A-Z][a-z]/.test(title) ? (title[0] as string).toLowerCase() + title.slice(1) : title;
  return `${/^[aeio]/.test(lower) ? 'an' : 'a'} ${lower}`;
}

/** An example as it would be written in YAML, on one line; undefined where it would be too long to read. */
export function exampleOf(key: string | undefined, node: SchemaNode | undefined): string | undefined {
  const example = node?.examples?.[0];
  if (example === undefined) return undefined;
  const text = key === undefined || isIndex(key) ? flow(example) : `${key}: ${flow(example)}`;
  return text.length <= 100 ? text : undefined;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  const text = String(value);
  const plain =
    typeof value !== 'string' ||
    (/^[A-Za-z0-9(][^:#{}[\],&*!|>'"%@`]*(:[^\s#{}[\],&*!|>'"%@`]+)*$/.test(text) &&
      !/^(\d+(\.\d+)?|true|false|null)$/.test(text));
  return plain ? text : inQuotes(text);
}
