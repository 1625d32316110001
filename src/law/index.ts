/** The law as tables with dates and sources: provisions, legal bases, the EEA, adequacy decisions. */
export { type Citation, type CitationProblem, parseCitation, resolveCitation } from './citation.ts';
export { type IsoDate, type Law, type LegalBasisRow, lawOn } from './law.ts';
export type { AdequacyDecision } from './tables.ts';
