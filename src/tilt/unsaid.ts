import type { Policy } from '../schema/index.ts';
import { ENTRY_MAPS } from '../source/index.ts';
import { FEE } from './words.ts';

/** How many values stand under a key. */
export type Said = ReadonlyMap<string, number>;

/** What TILT has a place for: ids are `*`, items of a list have no name of their own. */
const SAID = [
  'policyc',
  'controller.(name|address|country)',
  'controller.dpo.(name|address|country|email|phone)',
  'controller.supervisoryAuthority(.(name|address|country|email|phone))?',
  'processors.*.(name|address|country)',
  'recipients.*.(name|address|country|role|category)',
  '(processors|recipients).*.transfer.(mechanism|decision)',
  'dataCategories.*.(name|examples)',
  'legalBases.*.citation',
  'activities.*.title',
  'activities.*.purposes.(text|basis|special|interest)',
  'activities.*.data(.(category|consequence))?',
  'activities.*.recipients(.(recipient|data))?',
  'activities.*.retention(.(data|schedule|period|criteria|from))?',
  'retention.*.(period|criteria|from)',
  'activities.*.sources.(name|public|data)',
  'activities.*.automatedDecisions.(logic|significance)',
  'rights.contact.(email|form)',
  'rights.identity',
  'notices.*.(effective|url|languages)',
].map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`));

/** What TILT has a place for where the value is of its kind. */
const FITTING: readonly (readonly [RegExp, RegExp])[] = [
  [/^activities\.[^.]+\.data\.required$/, /^(?:law|contract|no)$/],
  [/^notices\.[^.]+\.version$/, /^[1-9]\d{0,14}$/],
  [/^rights\.fee$/, FEE],
];

function isSaid(path: string, value: unknown): boolean {
  if (SAID.some((pattern) => pattern.test(path))) return true;
  return FITTING.some(([place, kind]) => place.test(path) && typeof value === 'string' && kind.test(value));
}

/** The keys of a policy whose values TILT can't say, with how many there are. */
export function unsaidIn(policy: Policy): Said {
  const found = new Map<string, number>();
  const visit = (value: unknown, path: readonly string[]): void => {
    const shown = path.map((key, index) => (index === 1 && ENTRY_MAPS.has(path[0] ?? '') ? '*' : key)).join('.');
    if (isLeaf(value)) {
      if (!isSaid(path.join('.'), value)) found.set(shown, (found.get(shown) ?? 0) + 1);
    } else if (Array.isArray(value)) for (const each of value) visit(each, path);
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, [...path, key]);
  };
  visit(policy, []);
  return found;
}

/** A text in several languages is one value, and so is a list of ids. */
function isLeaf(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => typeof each === 'string' && /^[a-z]{2}(?:-|$)/.test(key));
}
