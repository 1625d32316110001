import { type Finding, finding, type SourceFile } from '../findings/index.ts';
import { wrongType } from './faults.ts';
import type { Json } from './json.ts';
import { NO_COUNTRY, NO_EMAIL, UNSTATED } from './words.ts';

// What is more stands as comments, as these do.
const MOST_TOLD = 100;

/** What is read of one document: every value that nobody took is a comment in the end. */
export interface Reader {
  /** A value below an object; absent where the key is, or where it is null, an empty text or an empty list. */
  get(node: Json | undefined, key: string): Json | undefined;
  /** The objects of a list. */
  objects(node: Json | undefined): Json[];
  /** The text of a node, which is taken with it; `fit` makes of it what is written, or nothing where it does not fit. */
  take(node: Json | undefined, fit: (text: string) => string | undefined): string | undefined;
  /** The same, and leaves the node. */
  text(node: Json | undefined): string | undefined;
  flag(node: Json | undefined): boolean | undefined;
  number(node: Json | undefined): number | undefined;
  /** The texts of a list, each to be taken. */
  texts(node: Json | undefined): Json[];
  /** Counts a node as said in the policy, with all that it holds. */
  taken(node: Json | undefined): void;
  isTaken(node: Json): boolean;
  readonly findings: readonly Finding[];
}

/** A reader of one document. */
export function readerOf(file: SourceFile): Reader {
  const findings: Finding[] = [];
  const done = new Set<Json>();
  const told = new Set<Json>();
  const wrong = (node: Json, wanted: string): undefined => {
    if (told.has(node) || findings.length === MOST_TOLD) return undefined;
    told.add(node);
    const message = `${node.place || 'the document'} is ${NAMES[node.kind]}, ${wanted} was expected`;
    findings.push(finding(wrongType, { at: { file, start: node.start, end: node.end }, message }));
    return undefined;
  };
  const reader: Reader = {
    findings,
    get(node, key) {
      if (!node || isEmpty(node)) return undefined;
      if (node.kind !== 'object') return wrong(node, 'an object');
      const found = node.inner.find((each) => each.key === key)?.value;
      return found && !isEmpty(found) && !fillers(node).has(found) ? found : undefined;
    },
    objects(node) {
      if (!node || isEmpty(node)) return [];
      if (node.kind !== 'list') return wrong(node, 'a list') ?? [];
      return node.inner.flatMap(({ value }) =>
        isEmpty(value) ? [] : value.kind === 'object' ? [value] : (wrong(value, 'an object') ?? []),
      );
    },
    text(node) {
      if (!node || isEmpty(node)) return undefined;
      return node.kind === 'string' ? (node.value as string).trim() : wrong(node, 'a text');
    },
    take(node, fitting) {
      const text = reader.text(node);
      const fitted = text === undefined ? undefined : fitting(text);
      if (node && fitted !== undefined) done.add(node);
      return fitted;
    },
    flag(node) {
      if (!node || isEmpty(node)) return undefined;
      return node.kind === 'boolean' ? (node.value as boolean) : wrong(node, 'true or false');
    },
    number(node) {
      if (!node || isEmpty(node)) return undefined;
      return node.kind === 'number' ? (node.value as number) : wrong(node, 'a number');
    },
    texts(node) {
      if (!node || isEmpty(node)) return [];
      if (node.kind !== 'list') return wrong(node, 'a list') ?? [];
      return node.inner.flatMap(({ value }) => (reader.text(value) === undefined ? [] : [value]));
    },
    taken(node) {
      if (node) done.add(node);
    },
    isTaken: (node) => done.has(node),
  };
  return reader;
}

/** What stands in an object only because TILT demands it; its writer knew nothing to say. */
export function fillers({ inner }: Json): ReadonlySet<Json> {
  const listed = inner.find(({ key }) => key === UNSTATED)?.value.inner ?? [];
  const keys = new Set(listed.map(({ value }) => value.value));
  return new Set(inner.flatMap(({ key, value }) => (keys.has(key) || key === UNSTATED ? [value] : [])));
}

/** Whether a value says nothing. */
export function isEmpty({ kind, value, inner }: Json): boolean {
  // What `export tilt` writes where TILT demands a country or an address that the policy does not have.
  if (value === NO_COUNTRY || value === NO_EMAIL) return true;
  return (
    kind === 'null' ||
    (kind === 'string' && (value as string).trim() === '') ||
    (kind === 'list' && inner.every((each) => isEmpty(each.value)))
  );
}

const NAMES: Readonly<Record<Json['kind'], string>> = {
  object: 'an object',
  list: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};
