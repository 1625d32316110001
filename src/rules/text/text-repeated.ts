import type { Span } from '../../findings/index.ts';
import type { ComposedNotice, Rule } from '../rule.ts';
import { longTexts, type Match, placeOf } from './search.ts';
import type { Stretch } from './stretches.ts';
import { wordsOf } from './words.ts';

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
        text: |
          Please note: Cookies are small text files that a website stores on your device and that your browser sends back on the next visit so that you are known again. #!
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
          message: `the notice "${composed.plan.id}" says the same in two places: "${words} …"`,
          help: 'Say it once; another section can have a reference to that place.',
          related: [{ at: first, message: 'the first place' }],
        };
  },
};

/** How many words make a passage whose repetition is no coincidence. */
const LENGTH = 20;

/** How many of them are quoted. */
const QUOTED = 5;

interface Repetition {
  readonly at: Span;
  readonly first: Span;
  readonly words: string;
}

/** A paragraph of the author's own that is long enough. */
interface Passage {
  readonly stretch: Own;
  readonly words: Int32Array;
  /** Where the run of words begins that a hash was made of. */
  readonly runs: ReadonlyMap<number, number>;
}

type Own = Stretch & { readonly from: Span };

/** A run of words in a passage. */
interface Run {
  readonly passage: Passage;
  /** Its first word. */
  readonly start: number;
}

/** The first run of words in each passage that stood in an earlier one. */
function repetitionsIn(composed: ComposedNotice): Repetition[] {
  const seen = new Map<number, Passage>();
  return longTexts(composed, LENGTH).flatMap(({ stretches, words }) => {
    const own = stretches.filter(isOwn);
    if (own.length === 0) return [];
    const runs = runsOf(words);
    return own.flatMap((stretch) => repeatedIn({ stretch, words, runs }, seen) ?? []);
  });
}

/** Declarations of consent must repeat themselves. */
function isOwn(stretch: Stretch): stretch is Own {
  return stretch.from !== undefined && stretch.kind !== 'quote';
}

/** The first run of words that stood in an earlier passage; the passage is remembered for later ones. */
function repeatedIn(passage: Passage, seen: Map<number, Passage>): Repetition | undefined {
  let again: Repetition | undefined;
  for (const [hash, start] of passage.runs) {
    const first = seen.get(hash);
    if (!first) seen.set(hash, passage);
    else if (!again) {
      if (isPrintedTwice(first, passage)) return undefined;
      const [run, earlier] = [
        { passage, start },
        { passage: first, start: first.runs.get(hash) as number },
      ];
      if (isSame(run, earlier)) again = repetition(run, earlier);
    }
  }
  return again;
}

/** Whether two passages are one of the author's: a capital, or the sign at the end, is all that differs. */
function isPrintedTwice({ stretch: { from }, words }: Passage, other: Passage): boolean {
  if (from !== other.stretch.from || words.length !== other.words.length) return false;
  return words.every((word, nth) => word === other.words[nth]);
}

function repetition(run: Run, earlier: Run): Repetition {
  const [match, other] = [matchOf(run), matchOf(earlier)];
  const { from } = match.stretch;
  const first = placeOf(other);
  // Of two paragraphs of one value, the second stands behind the first.
  const rest = from === other.stretch.from ? { ...from, start: first.end } : from;
  const at = placeOf({ ...match, stretch: { ...match.stretch, from: rest } });
  return { at: at === rest ? from : at, first, words: match.words.replace(/\s+/g, ' ') };
}

/** The words by which a run begins. */
function matchOf({ passage: { stretch }, start }: Run): Pick<Match, 'index' | 'words'> & { readonly stretch: Own } {
  const { starts } = wordsOf(stretch.text);
  const index = starts[start] as number;
  const words = stretch.text.slice(index, starts[start + QUOTED]).replace(/[^\p{L}\p{N}]+$/u, '');
  return { stretch, index, words };
}

function isSame(one: Run, other: Run): boolean {
  for (let nth = 0; nth < LENGTH; nth++)
    if (one.passage.words[one.start + nth] !== other.passage.words[other.start + nth]) return false;
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
