/** The law as tables with dates and sources: acts and their provisions, legal bases, transfers, authorities. */

export { authoritiesCalled, authorityById, authorityIds } from './authority.ts';
export { type Citation, parseCitation, writeCitation } from './citation.ts';
export { isDefinition, isInFirstSubparagraph } from './division.ts';
export { type ActState, type DecisionState, FIRST_DAY, type Law, type LegalBasisRow, lawOn } from './law.ts';
export { type LegalSource, legalSource } from './legal-source.ts';
export { type CitationFault, type CitationProblem, type Resolution, resolveCitation } from './resolve.ts';
export type {
  Act,
  AdequacyDecision,
  AgeOfConsent,
  Authority,
  IsoDate,
  Row,
  StandardClauses,
  TransferInstrument,
  TransferRole,
  Vendor,
} from './tables.ts';
export type { State } from './term.ts';
