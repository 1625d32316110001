/** The shapes of the tables in `tables/`; each table names its source. */
export type ActTable = Readonly<Record<string, { readonly name: string; readonly structure: boolean; readonly source: string }>>;

export interface StructureTable {
  readonly recitals: number;
  readonly articles: Readonly<Record<string, { readonly title: string; readonly paragraphs: Readonly<Record<string, readonly string[]>> }>>;
}

export interface BasisTable {
  readonly bases: Readonly<Record<string, Partial<Record<'withdrawal' | 'portability' | 'objection' | 'interest' | 'obligation', boolean>>>>;
}

export interface EeaTable {
  readonly members: readonly string[];
  readonly former: Readonly<Record<string, string>>;
}

export interface AdequacyTable {
  readonly decisions: readonly AdequacyDecision[];
}

/** A decision of the European Commission under Art. 45 GDPR, or under Art. 25(6) of the directive before it. */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly decision: string;
  /** The first and the last day in force; without `until` it still is. */
  readonly from: string;
  readonly until?: string;
  /** To whom it is limited. */
  readonly scope?: string;
  /** What ended it. */
  readonly ended?: string;
  /** What of the row could not be confirmed. */
  readonly doubt?: string;
}
