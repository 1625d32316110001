import { type Checked, didYouMean } from '../findings/index.ts';
import { ENTRY_MAPS, type Source } from '../source/index.ts';
import validate, { type SchemaError } from './generated/validate.js';
import type { Policy } from './policy.ts';
import { type SchemaProblem, valueAt } from './problem.ts';

/** Ids of entries (indexes of waivers) that have faults of their own, by top-level key. Later stages take them as declared, and leave them out. */
export type Withheld = ReadonlyMap<string, ReadonlySet<string>>;

/** A policy that fits the schema, but for the withheld entries. */
export interface ValidPolicy {
  readonly policy: Policy;
  readonly withheld: Withheld;
}

/** How many faults are told at most. */
const MOST = 1000;

/**
 * Checks plain data against the definition of the policy language. A fault in an entry withholds that entry. A fault
 * elsewhere leaves no value only where the data no longer have the shape that later stages rely on: those find more.
 */
export async function checkSchema({ data, spans }: Source): Promise<Checked<ValidPolicy>> {
  if (validate(data)) return { value: { policy: data as unknown as Policy, withheld: new Map() }, findings: [] };
  // The validator keeps them for itself until it is asked again, which another policy may do while this one waits.
  const errors = validate.errors ?? [];
  // Explaining needs the whole schema; most runs have nothing to explain.
  const { findingOf } = await import('./explain.ts');
  const all = errors.slice(0, MOST).flatMap((error) => problemOf(error) ?? []);
  const problems = oneEach(all).filter((problem, _, others) => !isBehindBadName(problem, others, data));
  const findings = problems.map((problem) => findingOf(problem, data, spans));
  // Nobody reads more, and what they would withhold is not known.
  if (errors.length > MOST) return { findings };
  const withheld = new Map<string, Set<string>>();
  for (const problem of problems) {
    const [key = '', id = problem.key] = problem.path;
    if (id !== undefined && (ENTRY_MAPS.has(key) || key === 'waivers'))
      withheld.set(key, (withheld.get(key) ?? new Set()).add(id));
    else if (breaksShape(problem)) return { findings };
  }
  // A misspelt `controller` is told as an unknown key alone, and missing all the same; what stands under a misspelt
  // `activities` is named all over the policy.
  if (all.some(lacksKeyAtTop) || problems.some(isUnknownAtTop)) return { findings };
  return { value: { policy: data as unknown as Policy, withheld }, findings };
}

function breaksShape(problem: SchemaProblem): boolean {
  return problem.keyword === 'type' || lacksKeyAtTop(problem);
}

function lacksKeyAtTop({ path, keyword }: SchemaProblem): boolean {
  return path.length === 0 && keyword === 'required';
}

function isUnknownAtTop({ path, keyword }: SchemaProblem): boolean {
  return path.length === 0 && keyword === 'additionalProperties';
}

/** The more telling come first: who wrote a list in place of a text need not hear that it is too short as well. */
const RANK = [
  'type',
  'const',
  'enum',
  'minItems',
  'minProperties',
  'minLength',
  'maxLength',
  'format',
  'minimum',
  'maximum',
  'propertyNames',
  'additionalProperties',
  'required',
];

/** What is written in words where a short form is asked for: it is that, however long it is. */
const SHORT = ['iso-date', 'iso-duration', 'cookie-duration', 'country', 'language'];

function rankOf({ keyword, params }: SchemaProblem): number {
  return SHORT.includes(String(params['format'])) ? RANK.indexOf('maxLength') - 0.5 : RANK.indexOf(keyword);
}

function problemOf({ instancePath, keyword, params, propertyName }: SchemaError): SchemaProblem | undefined {
  // What is wrong with a key's name is told again by `propertyNames`.
  if (propertyName !== undefined && keyword !== 'propertyNames') return undefined;
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const key = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  return { path, keyword, params, ...(typeof key === 'string' ? { key } : {}) };
}

/** Of the problems of each place the most telling, without those that only follow from another one. */
function oneEach(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const misnamed = new Set(problems.filter(({ keyword }) => keyword === 'propertyNames').map(placeOf));
  const best = new Map<string, SchemaProblem>();
  for (const problem of problems) {
    // What is wrong with the name of a key is told for the map, too, as if the map were a text.
    if (problem.keyword !== 'propertyNames' && problem.key === undefined && misnamed.has(placeOf(problem))) continue;
    const place = JSON.stringify([problem.path, problem.key ?? null]);
    const known = best.get(place);
    if (!known || rankOf(problem) < rankOf(known)) best.set(place, problem);
  }
  return withoutMisspelt([...best.values()]);
}

/** Whether nothing stands behind a key that is no name, as behind the rest of a text that a comma has cut: that is one fault. */
function isBehindBadName({ path, keyword }: SchemaProblem, others: readonly SchemaProblem[], data: object): boolean {
  if (keyword !== 'type' || valueAt(data, path) !== null) return false;
  const [parent, key] = [JSON.stringify(path.slice(0, -1)), path.at(-1)];
  return others.some((other) => other.keyword === 'propertyNames' && other.key === key && placeOf(other) === parent);
}

/** A misspelt key is at once unknown and missing: the finding about the unknown one proposes the other. */
function withoutMisspelt(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const unknown = problems
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map((problem) => ({ place: placeOf(problem), key: problem.key ?? '' }));
  return problems.filter((problem) => {
    if (problem.keyword !== 'required') return true;
    const place = placeOf(problem);
    return !unknown.some((other) => other.place === place && isLike(other.key, problem.key ?? ''));
  });
}

/** Whether a word may be a name misspelt. Of one candidate alone `didYouMean` would say so whatever the word is. */
function isLike(word: string, name: string): boolean {
  return didYouMean(word, [name, '\u0000']) !== undefined;
}

function placeOf({ path }: SchemaProblem): string {
  return JSON.stringify(path);
}
