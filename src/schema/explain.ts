import { type Finding, finding, type Span } from '../findings/index.ts';
import type { Source } from '../source/index.ts';
import { definitionAt } from './describe.ts';
import type { Mistake, Told } from './mistake.ts';
import { type SchemaProblem, valueAt } from './problem.ts';
import { badFormat } from './wrong-format.ts';
import { badName, missingKey, unknownKey } from './wrong-key.ts';
import { wrongKind } from './wrong-kind.ts';
import { emptyValue, otherVersion, outOfRange, tooLong, unknownValue } from './wrong-value.ts';

/** The finding for a problem, in plain words, at its place. */
export function findingOf(problem: SchemaProblem, data: object, spans: Source['spans']): Finding {
  const at = placeOf(problem, data, spans);
  const value = valueAt(data, problem.path);
  const tell = BY_KEYWORD[problem.keyword] ?? badFormat;
  const { fault, message, help } = tell({ ...problem, at, data, value, node: definitionAt(problem.path) });
  return finding(fault, { at, message, ...(help ? { help } : {}) });
}

/** What is told of a problem, by the keyword of JSON Schema that the value does not fulfil; of all others, of its format. */
const BY_KEYWORD: Readonly<Record<string, (mistake: Mistake) => Told>> = {
  additionalProperties: unknownKey,
  propertyNames: badName,
  required: missingKey,
  type: wrongKind,
  const: otherVersion,
  enum: unknownValue,
  minItems: emptyValue,
  minLength: emptyValue,
  minProperties: emptyValue,
  maxLength: tooLong,
  minimum: outOfRange,
  maximum: outOfRange,
};

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

function index(parent: object, key: string): string | number {
  return Array.isArray(parent) ? Number(key) : key;
}
