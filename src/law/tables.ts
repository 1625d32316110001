import type { IsoDate } from '../calendar/index.ts';

export type { IsoDate };

/** Where a row comes from, and how far it can be trusted. */
export interface Row {
  readonly source: string;
  /** Whether all of the row was found at its source. What rests on another row may be a warning, never an error. */
  readonly confirmed: boolean;
  /** What could not be confirmed, as half a sentence; only where `confirmed` is false. */
  readonly doubt?: string;
}

/** The days on which a row holds. */
export interface Term {
  /** The first day. Default: it always did. */
  readonly from?: IsoDate;
  /** The first day on which it no longer holds. Default: it still does. */
  readonly end?: IsoDate;
}

/** An act that a citation can name. */
export interface Act extends Row, Term {
  /** As citations name it: `gdpr`. */
  readonly id: string;
  /** Its short name: "GDPR". */
  readonly name: string;
  readonly title: string;
  /** How it is divided: Union acts into articles, German acts into sections. */
  readonly division: 'article' | 'section';
  readonly celex?: string;
  readonly url: string;
  /** The ids of the acts that apply in its place since its end. */
  readonly replacedBy?: readonly string[];
  /** Other names that writers may take for its id. */
  readonly also?: readonly string[];
  /** How texts write it, as a pattern in lower case; of acts that have ended, so that citations of them are found. */
  readonly written?: string;
}

/** A public service on the web that notices link to. */
export interface Service extends Row, Term {
  /** Server and path, without "www.". */
  readonly address: string;
  readonly name: string;
  /** What ended it. */
  readonly by?: string;
}

/** Which provisions an act has. */
export interface Structure extends Row {
  readonly act: string;
  /** Whether all its articles stand here; otherwise one that doesn't may still exist. */
  readonly complete: boolean;
  /** How many recitals there are. Default: none. */
  readonly recitals?: number;
  /** By number. */
  readonly articles: Readonly<Record<string, Provision>>;
}

/** An article, or a section of a German act. */
export interface Provision {
  readonly title: string;
  /** The points of each paragraph (letters; in German acts numbers). `''` is the only paragraph and has no number. */
  readonly paragraphs: Readonly<Record<string, readonly string[]>>;
  /** Whether what counts as its paragraphs are numbered definitions. */
  readonly definitions?: boolean;
  /** How many subparagraphs a paragraph has. Default: one; where others of the article stand here, unknown. */
  readonly subparagraphs?: Readonly<Record<string, number>>;
}

/** A legal basis, a ground or a derogation of the GDPR, and what follows from it; see `tables/bases.yaml`. */
export interface BasisEntry extends Row {
  /** The provision: `gdpr:6(1)(f)`. */
  readonly id: string;
  /** What the policy calls it where it doesn't cite the provision. */
  readonly word?: string;
  /** The consent must be explicit. */
  readonly explicit?: boolean;
  /** Art. 7(3): consent can be withdrawn. */
  readonly withdrawal?: boolean;
  /** Art. 20(1)(a): data portability, if the processing is automated. */
  readonly portability?: boolean;
  /** Art. 21(1): right to object. */
  readonly objection?: boolean;
  /** Art. 17(3)(b) to (e): no erasure as far as the processing is necessary for this. */
  readonly noErasure?: boolean;
  /** Art. 13(1)(d), 14(2)(b): the legitimate interest must be named. */
  readonly needsInterest?: boolean;
  /** Art. 6(3): the law that lays the obligation or the task down must be named. */
  readonly needsObligation?: boolean;
  /** The provision itself demands Union or Member State law. */
  readonly needsLaw?: boolean;
}

/** A country to which a transfer is none to a third country, and when. */
export interface EeaCountry extends Row, Term {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A decision of the European Commission on which transfers to third countries can rest. */
export interface TransferInstrument extends Row, Term {
  /** Its number, as the Official Journal writes it: `2010/87/EU`, `(EU) 2021/914`. */
  readonly decision?: string;
  /** What ended it: "case C-311/18". */
  readonly by?: string;
  /** The last day on which it still covers contracts concluded before its end. */
  readonly legacyUntil?: IsoDate;
  /** Names that writers use in place of the number. */
  readonly names?: readonly string[];
}

/** A decision under Art. 45 GDPR, or under Art. 25(6) of the directive before it. */
export interface AdequacyDecision extends TransferInstrument {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The international organisation, in place of a country. */
  readonly organisation?: string;
  /** The last days that it set itself, the newest last, each with the day on which it was set. Default: none. */
  readonly terms?: readonly { readonly since: IsoDate; readonly until: IsoDate }[];
  /** To whom or what it is limited. Default: not limited. */
  readonly scope?: string;
  /** The public list on which a recipient must stand. */
  readonly register?: string;
  /** The server of its list, for a decision whose list is gone with it. */
  readonly host?: string;
  /** The case in which its validity is being decided, and since when. */
  readonly pending?: { readonly before: string; readonly since: IsoDate };
}

/** Standard contractual clauses for transfers, under Art. 46(2)(c) GDPR or the directive before it. */
export interface StandardClauses extends TransferInstrument {
  /** What they are called in a sentence. */
  readonly name: string;
  /** Who exports and who imports, for each module where there are several. */
  readonly roles: readonly ClauseRoles[];
}

/** Who exports and who imports under standard contractual clauses, or under one of their modules. */
export interface ClauseRoles {
  readonly module?: 1 | 2 | 3 | 4;
  readonly exporter: TransferRole;
  readonly importer: TransferRole;
}

/** What a party to a transfer is to the data. */
export type TransferRole = 'controller' | 'processor';

/** A judgment that rules cite. */
export interface Case extends Row {
  /** Its number: `C-311/18`. */
  readonly id: string;
  /** `CJEU`, `BGH`. */
  readonly court: string;
  /** What it is called among lawyers. */
  readonly name?: string;
  /** The day of the judgment. */
  readonly date: IsoDate;
  readonly url?: string;
}

/** A text by which authorities say how they read the law. */
export interface Guidance extends Row {
  /** As rules cite it: `wp260`. */
  readonly id: string;
  /** As a message names it: "EDPB Guidelines 05/2020". */
  readonly name: string;
  readonly issuer: string;
  readonly title: string;
  /** The day of its adoption. */
  readonly date?: IsoDate;
  readonly url?: string;
}

/** The age from which a child can consent to an information society service in a country (Art. 8(1) GDPR). */
export interface AgeOfConsent extends Row {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In years. */
  readonly age: number;
}

/** A company that many policies name, and what to ask about it; see `tables/vendors.yaml`. */
export interface Vendor extends Row {
  readonly id: string;
  /** How its name begins in policies. */
  readonly names: readonly string[];
  /** What became of it, as half a sentence. */
  readonly change?: string;
  /** The first day on which that was certain. */
  readonly changedBy?: IsoDate;
  /** What it is called since. */
  readonly current?: readonly string[];
  /** The company in the Union with which customers there conclude contracts. */
  readonly partner?: string;
  /** The names of what it stores on devices; `*` stands for any characters. */
  readonly cookies?: readonly string[];
  /** Whether the customer's own site sets them. */
  readonly cookieParty?: 'first' | 'third';
  /** Where it lists them. */
  readonly cookiesAt?: string;
}

/** A supervisory authority of the EEA, with the keys of a party in the policy. */
export interface Authority extends Row {
  readonly id: string;
  readonly name: string;
  /** The name in English, where the source adds one to a name in another language. Printed in English documents alone. */
  readonly english?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The German Land that it is competent for, by its German name. */
  readonly land?: string;
  /** Whom it supervises, where there are several for the same seat. Default: everyone. */
  readonly bodies?: 'private' | 'public' | 'federal';
  readonly address: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
}
