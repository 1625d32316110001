import type { Span } from '../findings/index.ts';
import type { Authority, IsoDate, Law, LegalBasisRow } from '../law/index.ts';
import type * as yaml from '../schema/index.ts';
import type { Spans } from '../source/index.ts';

/**
 * The policy with its ids resolved: an activity's recipients are objects here, an unknown id can't be written down.
 * Each entry keeps the YAML map that it was read from (`entry`), which is also the address of its values' places.
 * Lists derived from other entries (`activities` of a recipient) are in the order of declaration.
 */
export interface Model {
  /** The day whose law the rules apply. */
  readonly asOf: IsoDate;
  readonly law: Law;
  readonly policy: yaml.Policy;
  /** The BCP 47 tags of all languages in which a notice is published, in the order of their first use. */
  readonly languages: readonly string[];
  readonly spans: Spans;
  /** Ids of entries that are left out for faults of their own, by the top-level key that declares them. */
  readonly withheld: yaml.Withheld;
  /** The row of the table of authorities that the controller names by its id. */
  readonly authority?: Authority;
  readonly jointControllers: Entries<JointController>;
  readonly dataCategories: Entries<DataCategory>;
  readonly dataSubjects: Entries<DataSubject>;
  readonly legalBases: Entries<NationalBasis>;
  readonly measures: Entries<Measure>;
  /** Processors and all other recipients, in one namespace. */
  readonly recipients: Entries<Recipient>;
  readonly consents: Entries<Consent>;
  readonly activities: Entries<Activity>;
  readonly cookies: Entries<Cookie>;
  readonly terms: Entries<Term>;
  readonly clients: Entries<Client>;
  readonly notices: Entries<NoticePlan>;
}

export type Entries<E> = ReadonlyMap<string, E>;

export interface Entry<Y extends object> {
  readonly id: string;
  readonly entry: Y;
  /** The place of the id where it is declared. */
  readonly declared: Span;
}

export type JointController = Entry<yaml.JointController>;
export type DataCategory = Entry<yaml.DataCategory>;
export type DataSubject = Entry<yaml.DataSubject>;
export type Measure = Entry<yaml.Measure>;
export type Term = Entry<yaml.Term>;

/** A legal basis of national law; `under` is the basis of the GDPR that it fills in. */
export interface NationalBasis extends Entry<yaml.LegalBasis> {
  readonly under?: LegalBasisRow;
}

/** A legal basis as a purpose or a cookie names it: a row of the built-in table, or national law. At least one is there. */
export interface Basis {
  readonly row?: LegalBasisRow;
  readonly national?: NationalBasis;
  /** Where it is named. */
  readonly at: Span;
}

export interface Recipient extends Entry<yaml.Processor | yaml.OtherRecipient> {
  /** What messages call it: its name, in the first language that the entry gives. */
  readonly name: string;
  /** Whether the name is a description, as "hotels that you book", which has a small letter within a sentence. */
  readonly described: boolean;
  /** `processor`, or the role that the entry gives. */
  readonly role: 'processor' | yaml.OtherRecipient['role'];
  readonly transfers: readonly Transfer[];
  readonly activities: readonly Activity[];
  readonly cookies: readonly Cookie[];
  /** Those on whose behalf it gets data. */
  readonly clients: readonly Client[];
  /** Those to whom a processor passes data on, as far as they are declared; it may name the address of a list instead. */
  readonly subprocessors: readonly Recipient[];
}

/** Data that go to a third country or an international organisation. */
export interface Transfer {
  readonly recipient: Recipient;
  /** The country; absent where the data go to an international organisation. */
  readonly country?: string;
  /** What the policy says about the transfer; absent where it says nothing. */
  readonly entry?: yaml.Transfer;
  /** The place that speaks of it. */
  readonly at: Span;
}

export interface Activity extends Entry<yaml.Activity> {
  readonly purposes: readonly Purpose[];
  readonly subjects: readonly DataSubject[];
  readonly data: readonly ActivityData[];
  readonly recipients: readonly ActivityRecipient[];
  readonly retention: readonly RetentionLine[];
  readonly jointControllers: readonly JointController[];
  readonly measures: readonly Measure[];
}

export interface Purpose {
  readonly entry: yaml.Purpose;
  readonly basis?: Basis;
  /** The condition of Art. 9(2) or 10. */
  readonly special?: Basis;
  readonly consent?: Consent;
}

export interface ActivityData {
  readonly category: DataCategory;
  /** What the activity says about the category; absent where it names the id alone. */
  readonly entry?: Exclude<yaml.ActivityData, string>;
  readonly at: Span;
}

export interface ActivityRecipient {
  readonly recipient: Recipient;
  readonly entry?: Exclude<yaml.ActivityRecipient, string>;
  readonly data: readonly DataCategory[];
  readonly at: Span;
}

/** How long data are kept. */
export interface RetentionLine {
  /** The map that holds period, start and criteria: the activity's own, or a named one. */
  readonly entry: yaml.Retention;
  /** The categories that it is about; empty for all data of the activity. */
  readonly data: readonly DataCategory[];
}

export interface Consent extends Entry<yaml.Consent> {
  readonly recipients: readonly Recipient[];
  readonly data: readonly DataCategory[];
}

export interface Cookie extends Entry<yaml.Cookie> {
  readonly provider?: Recipient;
  readonly basis?: Basis;
  readonly consent?: Consent;
  readonly activity?: Activity;
  /** Third parties that can read it; absent where the policy doesn't say. */
  readonly access?: readonly Recipient[];
}

export interface Client extends Entry<yaml.Client> {
  readonly processors: readonly Recipient[];
  /** What it declares of transfers on its behalf. */
  readonly transfers: readonly ClientTransfer[];
  readonly measures: readonly Measure[];
}

/** Personal data of a client going to a third country or an international organisation (Art. 30(2)(c)). */
export interface ClientTransfer extends Pick<Transfer, 'country' | 'at'> {
  /** Absent where the data go to someone who is not declared. */
  readonly recipient?: Recipient;
  readonly entry: NonNullable<yaml.Client['transfers']>[number];
}

/** What a notice is to contain. */
export interface NoticePlan extends Entry<yaml.NoticeSpec> {
  /** The BCP 47 tags of the languages in which it is published; none where the policy does not say. */
  readonly languages: readonly string[];
  readonly audience: readonly DataSubject[];
  readonly sections: readonly SectionPlan[];
  /** The activities that its sections describe, in their order. */
  readonly activities: readonly Activity[];
  /** The same, for asking whether one is among them. */
  readonly tells: ReadonlySet<Activity>;
  /** Whether each of them says that it has no automated decision (Art. 22). */
  readonly decidesNothing: boolean;
  /** The articles of its help center in which it is kept; the help center itself is in the entry. */
  readonly published: readonly HelpCenterArticle[];
}

/** An article of a help center, in one of its languages. */
export interface HelpCenterArticle {
  /** The language as the help center writes it: `en-us`. */
  readonly locale: string;
  /** The language of the notice that is published there: `en`. */
  readonly language: string;
  /** The number of the article; absent where it is to be made. */
  readonly article?: number;
  /** The place that names it. */
  readonly at: Span;
}

export interface SectionPlan extends Entry<yaml.SectionSpec> {
  readonly activities: readonly Activity[];
  readonly sections: readonly SectionPlan[];
}
