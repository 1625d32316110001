import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Whose law lays a duty down: the Union's, or that of the country (ISO 3166-1 alpha-2) where the controller sits. */
export type Jurisdiction = 'EU' | 'DE';

/**
 * A kind of thing that can be wrong, described once: `explain`, the docs, the reporters and the tests read it here.
 * A code is stable and never used twice; a name says the fault and reads well after "waive".
 */
export interface Fault extends Examples {
  readonly code: `P${number}`;
  readonly name: string;
  readonly severity: Severity;
  /** What is wrong, as half a sentence without a full stop. */
  readonly summary: string;
  /** Why it matters, in a sentence or two for a reader without technical knowledge. */
  readonly why: string;
  /** How to mend it, in general; the finding's `help` is about the case at hand. */
  readonly fix: string;
  /** Provisions that the fault offends, as `gdpr:13(1)(e)`; empty where the fault is technical. */
  readonly cites: readonly string[];
  /** Default: the Union, with the EEA. */
  readonly jurisdiction?: Jurisdiction;
  /** The first day on which the duty holds. Default: always. */
  readonly since?: string;
  /** The last day on which it holds. Default: for good. */
  readonly until?: string;
}

/** How a fault looks in a policy. */
export interface Examples {
  /** YAML, laid over a small correct policy, that has the fault; the line that the finding stands on ends in `#!`. */
  readonly bad?: string;
  /** The same, mended. */
  readonly good?: string;
}

/** A fault at a place. `message` says what is there, then what was expected; only `help` proposes. */
export interface Problem {
  readonly at: Span;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly { readonly at: Span; readonly message: string }[];
}

/** A problem with the fault that it is a case of, and the waiver that covers it, if one does. */
export interface Finding extends Problem {
  readonly fault: Fault;
  readonly waived?: { readonly reason: string; readonly at: Span };
}

/** What every stage returns: its value, unless nothing could be made of the input, and all that it found. */
export interface Checked<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** What errors keep from being looked at: `facts` means these, `references` and the `law`; `references` those two. */
export type Unchecked = 'facts' | 'references' | 'law';

/** A finding of this fault. */
export function finding(fault: Fault, problem: Problem): Finding {
  return { fault, ...problem };
}

/** Whether a finding is an error that no waiver covers. */
export function isOpenError({ fault, waived }: Finding): boolean {
  return fault.severity === 'error' && !waived;
}

/**
 * Findings in the order in which a reader meets them, by file, then place, then code. What several outputs found is told once,
 * as the first of them said it: help on a notice fits a notice, and not the record.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const each = new Map<string, Finding>();
  for (const found of findings) {
    const key = `${found.fault.code} ${found.at.file.path} ${found.at.start} ${found.message}`;
    if (!each.has(key)) each.set(key, found);
  }
  return [...each.values()].sort(
    (a, b) =>
      compare(a.at.file.path, b.at.file.path) ||
      a.at.start - b.at.start ||
      compare(a.fault.code, b.fault.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
