import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isTypographic } from '../source/index.ts';
import type { Entry } from './draft.ts';

/** Comments by the map that they stand in. */
export type Comments = ReadonlyMap<object, readonly string[]>;

/** A part of a policy as a person would write it, with the comments of each map below its facts. */
export function yamlOf(part: Entry, comments: Comments): string {
  const document = new Document(nodeOf(part, comments));
  return document.toString({ lineWidth: 110, indentSeq: true, flowCollectionPadding: false });
}

function nodeOf(value: unknown, comments: Comments): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((each) => nodeOf(each, comments));
    list.flow = value.every((each) => typeof each === 'string' && each.length < 41) && value.length < 7;
    return list;
  }
  if (typeof value !== 'object' || value === null) return scalarOf(value);
  const map = new YAMLMap();
  map.items = Object.entries(value).map(([key, inner]) => new Pair(new Scalar(key), nodeOf(inner, comments)));
  const said = comments.get(value) ?? [];
  if (said.length > 0) map.comment = said.map((line) => ` ${line}`).join('\n');
  return map;
}

function scalarOf(value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else if (isTypographic(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
