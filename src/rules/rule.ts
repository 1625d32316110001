import type { Fault, Problem } from '../findings/index.ts';
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
}

/** A notice as its readers will see it, in one language. */
export interface ComposedNotice {
  readonly plan: NoticePlan;
  readonly notice: Notice;
  /** A pattern of the language for a fault of wording, by its key in `words.yaml` below `check`: `hedge`. */
  pattern(key: string): RegExp;
}

/** Whose law lays a duty down: the Union's, or that of the country (ISO 3166-1 alpha-2) where the controller sits. */
export type Jurisdiction = 'EU' | 'DE';

/** One duty: described, cited, dated, and checked. */
export interface Rule extends Fault {
  /** Default: the Union, with the EEA. */
  readonly jurisdiction?: Jurisdiction;
  /** The first day on which the duty holds. Default: always. */
  readonly since?: string;
  /** The last day on which it holds. Default: for good. */
  readonly until?: string;
  /** YAML, laid over a small correct policy, that breaks the rule; the line that the finding stands on ends in `#!`. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
  check(input: RuleInput): Iterable<Problem>;
}
