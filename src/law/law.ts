import { adequacy, bases, eea } from './generated/tables.js';
import type { AdequacyDecision } from './tables.ts';

/** A calendar day: `2018-08-01`. */
export type IsoDate = string;

/** The law in force on a day. */
export interface Law {
  readonly date: IsoDate;
  /** Whether the GDPR applies in a country (ISO 3166-1 alpha-2) as in a Member State. */
  isEea(country: string): boolean;
  /** The adequacy decision in force for a country; its scope may be narrower than the country. */
  adequacy(country: string): AdequacyDecision | undefined;
  /** The legal basis that a provision such as `gdpr:6(1)(f)` gives, if it gives one. */
  basis(provision: string): LegalBasisRow | undefined;
}

/** A legal basis of the GDPR, and what follows from it; see `tables/bases.yaml`. */
export interface LegalBasisRow {
  /** The provision: `gdpr:6(1)(f)`. */
  readonly id: string;
  readonly withdrawal: boolean;
  readonly portability: boolean;
  readonly objection: boolean;
  readonly interest: boolean;
  readonly obligation: boolean;
}

const NONE = { withdrawal: false, portability: false, objection: false, interest: false, obligation: false };

/** The law in force on a day. */
export function lawOn(date: IsoDate): Law {
  const inForce = adequacy.decisions.filter(({ from, until }) => from <= date && (!until || date <= until));
  return {
    date,
    isEea: (country) => eea.members.includes(country) || date <= (eea.former[country] ?? ''),
    adequacy: (country) => inForce.find((decision) => decision.country === country),
    basis: (id) => (Object.hasOwn(bases.bases, id) ? { id, ...NONE, ...bases.bases[id] } : undefined),
  };
}
