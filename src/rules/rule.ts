import type { Fault, Problem } from '../findings/index.ts';
import type { Law } from '../law/index.ts';
import type { Model } from '../model/index.ts';
import type { Notice } from '../tree/index.ts';

/** What a rule reads: nothing else. */
export interface RuleInput {
  readonly model: Model;
  /** The law of the day to judge by. */
  readonly law: Law;
  /** The linked notices, by id, in each of their languages. */
  readonly notices: ReadonlyMap<string, readonly Notice[]>;
}

/** One duty: described, cited, dated, and checked. */
export interface Rule extends Fault {
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
