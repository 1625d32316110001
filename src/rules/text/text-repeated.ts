import type { Span } from '../../findings/index.ts';
import type { ComposedNotice, Rule } from '../rule.ts';
import { stretchesOf } from './passages.ts';

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
      const seen = new Map<number, Span>();
      for (const from of ownTexts(composed)) {
        const words = wordsOf(from);
        const again = windows(words).find(({ hash }) => seen.has(hash) && seen.get(hash) !== from);
        for (const { hash } of windows(words)) if (!seen.has(hash)) seen.set(hash, from);
        if (!again) continue;
        const start = words.slice(again.at, again.at + 5).join(' ');
        yield {
          at: from,
          message: `the notice "${composed.plan.id}" says the same in two places: "${start} …"`,
          help: 'Say it once, and write a reference to that section in the other place.',
          related: [{ at: seen.get(again.hash) as Span, message: 'the first place' }],
        };
      }
    }
  },
};

const LENGTH = 20;

/** The places of the author's own texts in a notice, each once however often it is printed. */
function ownTexts(composed: ComposedNotice): Span[] {
  const places = new Map<string, Span>();
  for (const { piece } of stretchesOf(composed))
    if (piece.from) places.set(`${piece.from.file.path} ${piece.from.start}`, piece.from);
  return [...places.values()].filter(({ start, end }) => end - start > LENGTH * 5);
}

function wordsOf({ file, start, end }: Span): string[] {
  return (
    file.text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A number for each run of twenty words: equal runs have equal numbers. */
function windows(words: readonly string[]): { hash: number; at: number }[] {
  const hashes = words.map((word) =>
    [...word].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) as number)) | 0, 7),
  );
  return hashes.slice(LENGTH - 1).map((_, at) => ({
    at,
    hash: hashes.slice(at, at + LENGTH).reduce((hash, word) => (Math.imul(hash, 1_000_003) + word) | 0, 11),
  }));
}
