import type { Span } from '../findings/index.ts';
import type { Activity, Client, Entry, Model, Right } from '../model/index.ts';

/** An article with the limbs that a document must answer: each one about the document as a whole, about each entry, or both. */
export interface Article<E extends Activity | Client> {
  /** The article as rules cite it: `gdpr:13`. */
  readonly cite: string;
  readonly limbs: readonly Limb<E>[];
}

/** One limb of an article. */
export interface Limb<E extends Activity | Client> {
  /** The limb as rules cite it: `gdpr:13(1)(a)`. Keys of the schema name it in `x-answers`. */
  readonly cite: string;
  /** What it asks for, as a phrase. */
  readonly asks: string;
  /** What it asks of the document as a whole. */
  readonly whole?: readonly Demanding<Whole>[];
  /** What it asks of each processing activity, or of each client. */
  readonly each?: readonly Demanding<E>[];
}

/** What a document is about. */
export interface Whole {
  /** The activities that it tells of and that the article covers. */
  readonly activities: readonly Activity[];
}

/** Finds out what must be told. A function that several limbs share is one duty: a waiver of it counts for all of them. */
export type Demanding<About> = (about: About, model: Model) => Demand;

/** What must be told; where nothing must, why not. */
export type Demand = { readonly needs: readonly Need[] } | { readonly notApplicable: string };

/** One thing that must be told. */
export interface Need {
  /** What it is, as half a sentence: `the recipient "Heap"`. */
  readonly what: string;
  /** The part of the limb that `x-answers` names behind it: `basis`. Default: the limb has no parts. */
  readonly part?: string;
  /** The maps of the policy whose own keys answer it: one that is printed is enough. */
  readonly of: readonly object[];
  /** The right whose place in the notice answers it as well; the words are the template's. */
  readonly right?: Right;
  /** The entry of the policy that a waiver must cover. Default: the activity, client or notice that is judged, for a record the controller. */
  readonly at?: Span;
  /** The duty whose waiver counts, where what is missing is really that of another one. Default: the one that asks. */
  readonly duty?: unknown;
  /** What is said where the policy declares nothing for it, as half a sentence. Default: that it is not declared. */
  readonly lacks?: string;
}

/** Nothing need be told, for a reason. */
export function notApplicable(reason: string): Demand {
  return { notApplicable: reason };
}

/** The span of an entry, from its id to its end. */
export function entrySpan({ declared, entry }: Entry<object>, { spans }: Model): Span {
  return { ...declared, end: spans.of(entry, '').end };
}

/** The span of the controller. */
export function controllerSpan({ policy, spans }: Model): Span {
  return spans.entry(policy, 'controller');
}
