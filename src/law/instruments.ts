import { adequacy, clauses } from './generated/tables.ts';
import type { AdequacyDecision, StandardClauses } from './tables.ts';

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
  return instruments.find(({ names }) => names?.some((name) => letters(name) === letters(start)));
}

function numbersIn(text: string): string[] {
  return text.match(NUMBER) ?? [];
}

/** "EU-U.S. Privacy Shield" and "EU US Privacy Shield" are one name; "Swiss-US Privacy Shield" is another. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
