import type { SchemaError } from './generated/validate.js';

/** One thing wrong: the place of the value, or of the map and the key that it lacks or has too many. */
export interface SchemaProblem {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly key?: string;
  readonly params: SchemaError['params'];
}

/** What stands at a path of the policy. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], data);
}
