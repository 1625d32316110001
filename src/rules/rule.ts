import type { Fault, Problem, Span } from '../findings/index.ts';
import type { Law } from '../law/index.ts';
import type { Model, NoticePlan } from '../model/index.ts';
import type { Notice } from '../tree/index.ts';

/** What a rule reads: nothing else. */
export interface RuleInput {
  readonly model: Model;
  /** The law of the day to judge by. */
  readonly law: Law;
  /** The linked notices, each in each of its languages. */
  readonly notices: readonly ComposedNotice[];
  /** Whether an error that was found before the rules begins within a place: a reference that leads to nothing. */
  hasError(place: Span): boolean;
}

/** A notice as its readers will see it, in one language. */
export interface ComposedNotice {
  readonly plan: NoticePlan;
  readonly notice: Notice;
  /** A pattern of the language for a fault of wording, by its key in `words.yaml` below `check`: `hedge`. */
  pattern(key: string): RegExp;
  /** The number of a section as an author types it in the language: a finding of its own. */
  readonly typedSection: RegExp;
  /** A day as the language writes it: `2018-08-01` → "1 August 2018". */
  date(iso: string): string;
  /** How its reading ease is measured; undefined where the language has no measure. */
  readonly ease?: ReadingEase;
}

/** A formula of reading ease: base − sentence × (words a sentence) − syllable × (syllables a word). */
export interface ReadingEase {
  /** Its name: "Flesch". */
  readonly formula: string;
  readonly base: number;
  readonly sentence: number;
  readonly syllable: number;
  /** The score that plain language reaches. */
  readonly plain: number;
  /** The number of syllables of a word. */
  syllables(word: string): number;
}

/** One duty: a fault that the law names, with the check that finds it. */
export interface Rule extends Fault {
  readonly bad: string;
  readonly good: string;
  check(input: RuleInput): Iterable<Problem>;
}
