import {
  acts,
  adequacy,
  ages,
  authorities,
  bases,
  decisionGrounds,
  derogations,
  eea,
  services,
  vendors,
} from './generated/tables.ts';
import { adequacyFor, type Clauses, instrumentNamed, newestClauses } from './instruments.ts';
import type {
  Act,
  AdequacyDecision,
  AgeOfConsent,
  Authority,
  BasisEntry,
  IsoDate,
  StandardClauses,
  TransferRole,
  Vendor,
} from './tables.ts';
import { holdsOn, type StateSince, stateOn } from './term.ts';

/** The law in force on a day. */
export interface Law {
  readonly date: IsoDate;
  /**
   * Whether a transfer to a country (ISO 3166-1 alpha-2) is none to a third country: the EEA, and the United Kingdom
   * for as long as it was treated as a part of it.
   */
  isEea(country: string): boolean;
  /**
   * The adequacy decision in force for a country (ISO 3166-1 alpha-2) or an international organisation (by a name). Its
   * scope may be narrower.
   */
  adequacy(place: string): AdequacyDecision | undefined;
  /** The newest standard contractual clauses in force for a transfer from one role to another. */
  clauses(exporter: TransferRole, importer: TransferRole): Clauses | undefined;
  /** What had become of the decision that a text means: "2010/87/EU", "(EU) 2016/1250", "Privacy Shield". */
  decisionState(text: string): DecisionState | undefined;
  /** The decisions no longer in force that have a name: the Privacy Shield. */
  fallenSchemes(): readonly AdequacyDecision[];
  /** What had become of the public service at an address, or of the decision whose list is there. */
  serviceAt(href: string): ServiceState | undefined;
  /** The legal basis for processing (Art. 6(1), 9(2), 10) that a provision such as `gdpr:6(1)(f)` gives, if it does. */
  basis(provision: string): LegalBasisRow | undefined;
  /** What allows an automated decision under Art. 22(2), by the policy's word: contract, law, consent. */
  decisionGround(word: string): LegalBasisRow | undefined;
  /** The derogation under Art. 49(1), by the policy's word: consent, contract, …, compelling. */
  derogation(word: string): LegalBasisRow | undefined;
  /** The supervisory authorities of a country (ISO 3166-1 alpha-2), in Germany also of one Land: "Bayern". */
  authorities(country: string, land?: string): readonly Authority[];
  /** The age of consent to online services in a country, where it is known. */
  ageOfConsent(country: string): AgeOfConsent | undefined;
  /** The company that a recipient's name means, if it is one that many policies name. */
  vendor(name: string): Vendor | undefined;
  /** What had become of an act, by its id: `tmg`. */
  act(id: string): ActState | undefined;
  /** The acts that are no longer in force. */
  actsFallen(): readonly ActState[];
}

/** A decision on which transfers rest, and its state on a day. */
export interface DecisionState extends StateSince {
  readonly instrument: AdequacyDecision | StandardClauses;
  /** What ended it: "case C-311/18". Only where it has fallen. */
  readonly by?: string;
  /** The last day on which it covers contracts concluded before its end. Only where it has fallen. */
  readonly legacyUntil?: IsoDate;
}

/** A service on the web and its state on a day. */
export interface ServiceState extends StateSince {
  readonly address: string;
}

/** An act and its state on a day. */
export interface ActState extends StateSince {
  readonly act: Act;
  /** The acts in its place. Only where it has fallen. */
  readonly replacedBy?: readonly Act[];
}

/** A legal basis, a ground or a derogation; each consequence is said, and false where it doesn't follow. */
export type LegalBasisRow = BasisEntry & Readonly<Record<keyof typeof NO_CONSEQUENCE, boolean>>;

const NO_CONSEQUENCE = {
  explicit: false,
  withdrawal: false,
  portability: false,
  objection: false,
  noErasure: false,
  needsInterest: false,
  needsObligation: false,
  needsLaw: false,
};

/** The first day on which the GDPR applies: by the law of an earlier one, hardly anything would be found. */
export const FIRST_DAY = acts.find(({ id }) => id === 'gdpr')?.from as IsoDate;

/** The law in force on a day. */
export function lawOn(date: IsoDate): Law {
  return {
    date,
    isEea: (country) => eea.some((row) => row.country === country && holdsOn(row, date)),
    adequacy: (place) => adequacyFor(place, date),
    clauses: (exporter, importer) => newestClauses(exporter, importer, date),
    decisionState: (text) => decisionState(text, date),
    fallenSchemes: () => adequacy.filter((row) => row.names && stateOn(row, date).state === 'fallen'),
    serviceAt: (href) => serviceAt(href, date),
    basis: (provision) => withConsequences(bases.find(({ id }) => id === provision)),
    decisionGround: (word) => withConsequences(decisionGrounds.find((row) => row.word === word)),
    derogation: (word) => withConsequences(derogations.find((row) => row.word === word)),
    authorities: (country, land) =>
      authorities.filter((row) => row.country === country && (!land || row.land === land)),
    ageOfConsent: (country) => ages.find((row) => row.country === country),
    vendor: (name) => vendors.find(({ names }) => names.some((each) => name.startsWith(each))),
    act: (id) => actState(id, date),
    actsFallen: () => acts.flatMap(({ id }) => actState(id, date) ?? []).filter(({ state }) => state === 'fallen'),
  };
}

function decisionState(text: string, date: IsoDate): DecisionState | undefined {
  const instrument = instrumentNamed(text);
  if (!instrument) return undefined;
  const { by, legacyUntil } = instrument;
  const state = stateOn(instrument, date);
  if (state.state !== 'fallen') return { instrument, ...state };
  return { instrument, ...state, ...(by && { by }), ...(legacyUntil && { legacyUntil }) };
}

function serviceAt(href: string, date: IsoDate): ServiceState | undefined {
  const { hostname, pathname } = new URL(href);
  const isAt = (address: string) => `.${hostname}${pathname}/`.includes(`.${address}/`);
  const list = adequacy.find(({ host }) => host !== undefined && `.${hostname}`.endsWith(`.${host}`));
  if (list?.host) return { address: list.host, ...stateOn(list, date) };
  const service = services.find(({ address }) => isAt(address));
  return service && { address: service.address, ...stateOn(service, date) };
}

function actState(id: string, date: IsoDate): ActState | undefined {
  const act = acts.find((row) => row.id === id);
  if (!act) return undefined;
  const state = stateOn(act, date);
  if (state.state !== 'fallen') return { act, ...state };
  return { act, ...state, replacedBy: acts.filter((row) => act.replacedBy?.includes(row.id)) };
}

function withConsequences(row: BasisEntry | undefined): LegalBasisRow | undefined {
  return row && { ...NO_CONSEQUENCE, ...row };
}
