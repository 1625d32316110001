import type { Span } from '../../findings/index.ts';
import type { ComposedNotice, Rule } from '../rule.ts';
import { longTexts, wordsIn } from './search.ts';
import type { Stretch } from './stretches.ts';

// Catalog: str-text-duplicate
export const textRepeated: Rule = {
  code: 'P7106',
  name: 'text-repeated',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'the same passage stands twice in a notice',
  why: 'Readers who meet a passage again look for the difference, and the next change will be made in one place only.',
  fix: 'Say it once, and refer to it: [[section]].',
  bad: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          Cookies are small text files that a website stores on your device and that your browser sends back on the next visit so that you are known again.
      - id: more
        title: More
        text: | #!
          Please note: Cookies are small text files that a website stores on your device and that your browser sends back on the next visit so that you are known again.
      - { id: rights, show: rights }
`,
  good: `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - id: service
        title: Service
        show: activities
        text: |
          Cookies are small text files that a website stores on your device and that your browser sends back on the next visit so that you are known again.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const { at, words, first } of repetitionsIn(composed))
        yield {
          at,
          message: `the notice "${composed.plan.id}" says the same in two places: "${words.slice(0, 5).join(' ')} …"`,
          help: 'Say it once, and write a reference to that section in the other place.',
          related: [{ at: first, message: 'the first place' }],
        };
  },
};

/** How many words make a passage whose repetition is no coincidence. */
const LENGTH = 20;

interface Repetition {
  readonly at: Span;
  readonly first: Span;
  readonly words: readonly string[];
}

/** A paragraph of the author's own that is long enough. */
interface Passage {
  readonly from: Span;
  readonly words: Int32Array;
  /** Where the run of words begins that a hash was made of. */
  readonly runs: ReadonlyMap<number, number>;
}

/** The first run of words in each passage that stood in an earlier one. */
function repetitionsIn(composed: ComposedNotice): Repetition[] {
  const seen = new Map<number, Passage>();
  return longTexts(composed, LENGTH).flatMap(({ stretches, words }) => {
    const own = stretches.filter(isOwn);
    if (own.length === 0) return [];
    const runs = runsOf(words);
    return own.flatMap(({ from, text }) => {
      const again = repeated({ from, words, runs }, seen);
      return again ? [{ at: from, first: again.first.from, words: wordsIn(text).slice(again.start) }] : [];
    });
  });
}

/** Declarations of consent must repeat themselves. */
function isOwn(stretch: Stretch): stretch is Stretch & { from: Span } {
  return stretch.from !== undefined && stretch.kind !== 'quote';
}

/** Where the first run of words begins that stood in an earlier passage; the passage is remembered for later ones. */
function repeated(passage: Passage, seen: Map<number, Passage>): { start: number; first: Passage } | undefined {
  let again: { start: number; first: Passage } | undefined;
  for (const [hash, start] of passage.runs) {
    const first = seen.get(hash);
    if (!first) seen.set(hash, passage);
    else if (!again && first.from !== passage.from && isSame(passage, start, first, first.runs.get(hash) as number))
      again = { start, first };
  }
  return again;
}

function isSame(one: Passage, start: number, other: Passage, otherStart: number): boolean {
  for (let nth = 0; nth < LENGTH; nth++) if (one.words[start + nth] !== other.words[otherStart + nth]) return false;
  return true;
}

const BASE = 1_000_003;
const TOP = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A hash for each run of twenty words: equal runs have equal hashes, and each follows from the one before. */
function runsOf(words: Int32Array): Map<number, number> {
  const runs = new Map<number, number>();
  let hash = 0;
  for (let index = 0; index < words.length; index++) {
    hash = (Math.imul(hash, BASE) + (words[index] as number)) | 0;
    if (index >= LENGTH) hash = (hash - Math.imul(words[index - LENGTH] as number, TOP)) | 0;
    if (index >= LENGTH - 1 && !runs.has(hash)) runs.set(hash, index - LENGTH + 1);
  }
  return runs;
}
