import { excerpt, type Fault, type Span } from '../findings/index.ts';
import { definitionAt, exampleOf, isIndex, type SchemaNode } from './describe.ts';
import type { SchemaProblem } from './problem.ts';

/** A problem, and what there is to say of it. */
export interface Mistake extends SchemaProblem {
  readonly at: Span;
  /** The whole policy. */
  readonly data: object;
  /** The value at the path. */
  readonly value: unknown;
  /** What the language has there. */
  readonly node: SchemaNode | undefined;
}

/** What is said of it. */
export interface Told {
  readonly fault: Fault;
  readonly message: string;
  readonly help?: string | undefined;
}

/** What stands at the place, as a message repeats it. */
export function writtenAt({ file, start, end }: Span): string {
  return excerpt(file.text.slice(start, end));
}

/** What stands at a path, as the subject of a sentence; an item of a list is named by the list. */
export function called(path: readonly string[]): string {
  const name = path.at(-1);
  if (name === undefined) return '"the policy"';
  return isIndex(name) ? `each item of "${keyOf(path)}"` : `"${name}"`;
}

/** The last key of a path. */
export function keyOf(path: readonly string[]): string | undefined {
  return path.findLast((part) => !isIndex(part));
}

/** A value as it is written at the end of a path: behind its key, or as an item of a list alone. */
export function lineAt(path: readonly string[], value: string): string {
  const name = path.at(-1) ?? '';
  return isIndex(name) ? value : `${name}: ${value}`;
}

/** The example that the language has for what stands at a path, as help. */
export function exampleFor(path: readonly string[], node = definitionAt(path)): string | undefined {
  const example = exampleOf(path.at(-1), node);
  return example && `For example: \`${example}\``;
}
