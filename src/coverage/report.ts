import type { Finding, Span } from '../findings/index.ts';
import type { Target } from '../tree/index.ts';

/** What the reporters of coverage print. */
export interface CoverageReport {
  /** The day whose law was applied. */
  readonly asOf: string;
  /** Absent where the policy could not be read so far. */
  readonly coverage?: Coverage;
  readonly findings: readonly Finding[];
}

/** Where each limb is answered, in every notice and record of a build, in each of their languages. */
export interface Coverage {
  readonly documents: readonly DocumentCoverage[];
  readonly summary: Readonly<Record<Status, number>>;
}

/** A notice or a record in one language. */
export interface DocumentCoverage {
  readonly kind: 'notice' | 'record';
  /** The id of the notice; `controller` or `processor` for a record. */
  readonly id: string;
  /** The BCP 47 tag of its language. */
  readonly locale: string;
  readonly title: string;
  /** The version of a notice; a record has none. */
  readonly version?: string;
  readonly articles: readonly ArticleCoverage[];
}

/** The limbs of one article, or why the article does not apply. */
export interface ArticleCoverage {
  /** As rules cite it: `gdpr:13`. */
  readonly cite: string;
  readonly notApplicable?: string;
  readonly limbs: readonly LimbCoverage[];
}

/** `waived` stands for what is missing under waivers alone. */
export type Status = 'answered' | 'not-applicable' | 'waived' | 'missing';

/** One limb, of the document as a whole or of one of its entries. */
export interface LimbCoverage {
  readonly cite: string;
  /** What it asks for, as a phrase. */
  readonly asks: string;
  /** The processing activity or client; absent where the limb is about the whole document. */
  readonly entry?: { readonly id: string; readonly name: string };
  readonly status: Status;
  /** Why it does not apply. */
  readonly reason?: string;
  /** Where it is answered, or what there is of an answer. */
  readonly answers: readonly AnswerPlace[];
  /** What is missing, each as half a sentence. */
  readonly missing: readonly Missing[];
}

/** The value of the policy that answers, and the section that prints it; absent on top of the document. */
export interface AnswerPlace {
  readonly section?: Pick<Target, 'number' | 'title'>;
  /** Absent for the words of a template, as of the rights. */
  readonly at?: Span;
}

export interface Missing {
  readonly message: string;
  /** The waived finding that speaks of it. */
  readonly waived?: Finding;
}

/** All limbs of a document, in the order of the law. */
export function limbsOf({ articles }: DocumentCoverage): LimbCoverage[] {
  return articles.flatMap(({ limbs }) => limbs);
}
