import { readdirSync, readFileSync } from 'node:fs';
import { Document, parse, visit } from 'yaml';
import { position } from '../../src/findings/index.ts';
import { definitionAt, type SchemaNode } from '../../src/schema/describe.ts';
import { isTypographic, readPolicy } from '../../src/source/index.ts';
import { type BadFault, FAULTS } from './bad-faults.ts';

/** A value of the policy that faults are put into. */
export interface Place {
  /** Keys and indexes from the top. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** What the schema says of the value, and of the map or list that it stands in. */
  readonly node: SchemaNode;
  readonly parent: SchemaNode;
  /** Offsets of the value, and of the key and the value; of an item of a list both are the same. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  /** The line on which the key or the item begins. */
  readonly line: number;
  /** The line of the map or list that it stands in. */
  readonly lineOfParent: number;
  /** Whether it comes first in that map or list. */
  readonly isFirst: boolean;
}

/** A policy with one fault, and what must be found. */
export interface BadPolicy {
  readonly fault: string;
  /** The keys that lead to it: `activities.booking.title`. */
  readonly place: string;
  readonly text: string;
  readonly codes: readonly string[];
  readonly line: number;
}

/** How many places each fault is put into at most, spread over all that it fits. */
const MOST = 32;

/** The policy that uses every key, in English and in one file with a line for each value. */
export const good: string = written(inEnglish(everything()));

/** Bad policies: each fault of the list in places that it fits. */
export function badPolicies(): BadPolicy[] {
  const places = placesIn(good);
  return FAULTS.flatMap((fault) =>
    spread(places.filter((place) => fault.fits(place))).map((place) => badPolicy(fault, place)),
  );
}

function badPolicy({ name, codes, put, line }: BadFault, place: Place): BadPolicy {
  return { fault: name, place: place.path.join('.'), text: put(place, good), codes, line: line?.(place) ?? place.line };
}

function spread<T>(all: readonly T[]): T[] {
  const step = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(MOST, all.length) }, (_, nth) => all[Math.floor(nth * step)] as T);
}

function placesIn(text: string): Place[] {
  const file = { path: 'policy.yaml', text };
  const source = readPolicy([file]).value;
  if (!source) throw new Error('the good policy cannot be read');
  const places: Place[] = [];
  const walk = (owner: object, path: readonly string[], lineOfParent: number) => {
    for (const [nth, key] of Object.keys(owner).entries()) {
      const at = Array.isArray(owner) ? Number(key) : key;
      const value = (owner as Record<string, unknown>)[key];
      const { start, end } = source.spans.of(owner, at);
      const from = source.spans.key(owner, at).start;
      const { line } = position(file, from);
      const [node, parent] = [definitionAt([...path, key]), definitionAt(path)];
      if (!node || !parent) throw new Error(`the schema knows nothing of ${[...path, key].join('.')}`);
      places.push({
        path: [...path, key],
        value,
        node,
        parent,
        start,
        end,
        from,
        line,
        lineOfParent,
        isFirst: nth === 0,
      });
      if (typeof value === 'object' && value !== null) walk(value, [...path, key], line);
    }
  };
  walk(source.data, [], 1);
  return places;
}

/** A text that is a quotation has straight quotation marks around its own, as in the files. */
function written(policy: unknown): string {
  const document = new Document(policy);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && isTypographic(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

function everything(): object {
  const folder = 'test/fixtures/everything/policy';
  return Object.assign({}, ...readdirSync(folder).map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8'))));
}

/** Texts in English alone, and notices in no other language. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish).filter((each) => each !== 'de' && each !== 'fr');
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEnglish(inner)]));
}
