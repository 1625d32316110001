import type { SchemaError } from './generated/validate.js';

/** One thing wrong: the place of the value, or of the map and the key that it lacks or has too many. */
export interface SchemaProblem {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly key?: string;
  readonly params: SchemaError['params'];
}
