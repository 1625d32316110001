import { adequacy, clauses } from './generated/tables.ts';
import type { AdequacyDecision, ClauseRoles, IsoDate, StandardClauses, TransferRole } from './tables.ts';
import { holdsOn } from './term.ts';

const LONGEST = 500;
const NUMBER = /(?<!\d)\d{4}\/\d{1,4}(?!\d)/g;

/**
 * The decision that a text means, by its number however it is written ("2010/87/EU", "Decision (EU) 2016/1250",
 * "2016/1250") or by a name ("Privacy Shield"); undefined for one that is in no table.
 */
export function instrumentNamed(text: string): AdequacyDecision | StandardClauses | undefined {
  const start = text.slice(0, LONGEST);
  const instruments = [...adequacy, ...clauses];
  for (const number of numbersIn(start)) {
    const found = instruments.find(({ decision }) => decision !== undefined && numbersIn(decision)[0] === number);
    if (found) return found;
  }
  return instruments.find(({ names }) => isOneOf(names, start));
}

/** The adequacy decision in force on a day for a country, or for an international organisation by one of its names. */
export function adequacyFor(place: string, date: IsoDate): AdequacyDecision | undefined {
  const concerns = ({ country, names }: AdequacyDecision) => (country ? country === place : isOneOf(names, place));
  return adequacy.find((row) => concerns(row) && holdsOn(row, date));
}

/** The newest standard contractual clauses in force on a day for parties in these roles, and their module. */
export function newestClauses(exporter: TransferRole, importer: TransferRole, date: IsoDate): Clauses | undefined {
  const fits = (roles: ClauseRoles) => roles.exporter === exporter && roles.importer === importer;
  const found = clauses.findLast((row) => holdsOn(row, date) && row.roles.some(fits));
  const module = found?.roles.find(fits)?.module;
  return found?.decision === undefined ? undefined : { decision: found.decision, ...(module && { module }) };
}

/** Standard contractual clauses as a policy names them. */
export interface Clauses {
  readonly decision: string;
  /** Only where there are several. */
  readonly module?: ClauseRoles['module'];
}

function numbersIn(text: string): string[] {
  return text.match(NUMBER) ?? [];
}

function isOneOf(names: readonly string[] = [], text: string): boolean {
  return names.some((name) => letters(name) === letters(text));
}

/** "EU-U.S. Privacy Shield" and "EU US Privacy Shield" are one name; "Swiss-US Privacy Shield" is another. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
