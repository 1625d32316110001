import type { Span } from '../findings/index.ts';
import type { Activity, Client, Model, Right } from '../model/index.ts';

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

/** What a document is about: the activities that it tells of and that the article covers. */
export interface Whole {
  readonly activities: readonly Activity[];
  /** The entry of the notice; for a record, the controller. */
  readonly at: Span;
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
  /** The entry of the policy that it is about; what a waiver must cover. */
  readonly at: Span;
  /** The duty whose waiver counts, where what is missing is really that of another one. Default: the one that asks. */
  readonly duty?: unknown;
  /** What is said where the policy declares nothing for it, as half a sentence. */
  readonly lacks: string;
}

/** Nothing need be told, for a reason. */
export function notApplicable(reason: string): Demand {
  return { notApplicable: reason };
}

/** The span of an entry of a map at the top of the policy: `processors.heap`. */
export function entrySpan({ policy, spans }: Model, keys: readonly (keyof Model['policy'])[], id: string): Span {
  const map = keys.map((key) => policy[key] as object | undefined).find((each) => each && Object.hasOwn(each, id));
  return map ? spans.entry(map, id) : spans.entry(policy, 'policyc');
}

/** The span of an activity. */
export function activitySpan(model: Model, { id }: Pick<Activity, 'id'>): Span {
  return entrySpan(model, ['activities'], id);
}
