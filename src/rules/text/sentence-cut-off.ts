import type { Problem, Span } from '../../findings/index.ts';
import type { Rule } from '../rule.ts';
import { matchesIn } from './find.ts';
import { type Passage, passagesOf, placeIn, placeOf } from './passages.ts';

// Catalog: str-text-truncated
export const sentenceCutOff: Rule = {
  code: 'P7101',
  name: 'sentence-cut-off',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a sentence breaks off',
  why: 'What the missing words said, nobody can know; a notice that breaks off does not inform.',
  fix: 'Complete the sentence, or end it with a full stop.',
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
          We send e-mail through a service that works on the basis of a #!
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
          We send e-mail through a service that works on the basis of a contract.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices) {
      const { id } = composed.plan;
      for (const { words, index, stretch } of matchesIn(composed, 'cut-off'))
        yield problem(id, placeIn(stretch, index, words), words);
      for (const passage of passagesOf(composed)) {
        if (!breaksOff(passage)) continue;
        const { words, index } = lastWords(passage.text);
        yield problem(id, placeOf(passage, index, words), words);
      }
    }
  },
};

function problem(notice: string, at: Span, words: string): Problem {
  const message = `a sentence of the notice "${notice}" breaks off: "${words.trim()}"`;
  return { at, message, help: 'Complete the sentence; if it is complete, end it with a full stop.' };
}

const SHORTEST = 6;

/** Words of the author's own that end a paragraph, or a sentence of several in a list, without an end mark. */
function breaksOff({ kind, text, pieces, hasBreaks }: Passage): boolean {
  const last = pieces.findLast((piece) => piece.text.trim() !== '');
  if (hasBreaks || kind === 'title' || kind === 'cell' || !last?.from || last.href) return false;
  const words = text.trim();
  // A number at the end is a date or a version, as a label has it.
  if (!/[\p{L},]/u.test(words.at(-1) ?? '') || words.split(/\s+/, SHORTEST).length < SHORTEST) return false;
  return kind === 'paragraph' || /\p{Ll}[.!?]\s+\p{Lu}/u.test(words);
}

function lastWords(text: string): { words: string; index: number } {
  const [words = ''] = /\S*\s*\S*\s*\S+\s*$/.exec(text.slice(-80)) ?? [];
  return { words, index: text.length - words.length };
}
