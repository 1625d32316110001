import type { Span } from '../../findings/index.ts';
import type { ComposedNotice, Rule } from '../rule.ts';
import { wordsIn } from './search.ts';
import { stretchesOf } from './stretches.ts';

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
    for (const composed of notices) {
      const seen = new Map<number, Passage>();
      for (const passage of ownPassages(composed)) {
        const again = repeated(passage, seen);
        if (!again) continue;
        yield {
          at: passage.from,
          message: `the notice "${composed.plan.id}" says the same in two places: "${again.words.slice(0, 5).join(' ')} …"`,
          help: 'Say it once, and write a reference to that section in the other place.',
          related: [{ at: again.first.from, message: 'the first place' }],
        };
      }
    }
  },
};

/** How many words make a passage whose repetition is no coincidence. */
const LENGTH = 20;

interface Passage {
  readonly from: Span;
  readonly words: readonly string[];
  /** Where the run of words that a number was given to begins. */
  readonly runs: ReadonlyMap<number, number>;
}

/** Each paragraph of the author's own that is long enough. Declarations of consent must repeat themselves. */
function ownPassages(composed: ComposedNotice): Passage[] {
  return stretchesOf(composed).flatMap(({ kind, text, from }) => {
    if (!from || kind === 'quote' || text.length < LENGTH * 3) return [];
    const words = wordsIn(text);
    return words.length < LENGTH ? [] : [{ from, words, runs: runsOf(words) }];
  });
}

/** The first run of words that stood in an earlier passage; the passage is remembered for later ones. */
function repeated(
  passage: Passage,
  seen: Map<number, Passage>,
): { words: readonly string[]; first: Passage } | undefined {
  let again: { words: readonly string[]; first: Passage } | undefined;
  for (const [hash, at] of passage.runs) {
    const first = seen.get(hash);
    if (!first) seen.set(hash, passage);
    else if (!again && first.from !== passage.from) {
      const words = passage.words.slice(at, at + LENGTH);
      const other = first.runs.get(hash) as number;
      if (words.every((word, nth) => word === first.words[other + nth])) again = { words, first };
    }
  }
  return again;
}

const BASE = 1_000_003;
const TOP = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A number for each run of twenty words: equal runs have equal numbers, and each follows from the one before. */
function runsOf(words: readonly string[]): Map<number, number> {
  const runs = new Map<number, number>();
  const hashes = words.map(hashOf);
  let hash = 0;
  for (const [index, added] of hashes.entries()) {
    hash = (Math.imul(hash, BASE) + added) | 0;
    if (index >= LENGTH) hash = (hash - Math.imul(hashes[index - LENGTH] as number, TOP)) | 0;
    if (index >= LENGTH - 1 && !runs.has(hash)) runs.set(hash, index - LENGTH + 1);
  }
  return runs;
}

function hashOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}
