import type { Rule } from '../rule.ts';
import { placeOf } from './search.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

// Catalog: str-text-truncated
export const endMarkMissing: Rule = {
  code: 'P7116',
  name: 'end-mark-missing',
  severity: 'warning',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a sentence has no end mark',
  why: 'Either the rest of the sentence is lost, or it runs into the next one.',
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
          We only write to you by e-mail in cases #!
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
          We only write to you by e-mail in cases of need.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const stretch of stretchesOf(composed)) {
        if (!runsOn(stretch) || composed.pattern('open-end').test(stretch.text)) continue;
        const words = lastWords(stretch.text);
        yield {
          at: placeOf({ stretch, words, index: stretch.text.trimEnd().length - words.length }),
          message: `in the notice "${composed.plan.id}", the sentence that ends in "${words}" has no end mark`,
          help: 'Complete the sentence, or end it with a full stop.',
        };
      }
  },
};

/** How many words make a sentence; fewer are a name or a label. */
const SHORTEST = 6;

/** How many do between two sentences, where no name or label stands. */
const SHORTEST_BETWEEN = 2;

/** Characters that hold the last words of a sentence. */
const LONGEST = 80;

/** An address of the web, of e-mail or of a house, behind which a full stop would look like a part of it. */
const ADDRESS = /(?:@|:\/\/|\p{L}\.\p{L}{2,})\S*$|\d{4,}(?:,? \p{Lu}[\p{L}.-]*)+$/u;

/** Words of the author's that end like the middle of a sentence, where a paragraph ends or a template's sentence follows. */
function runsOn({ kind, text, from, before, after, hasBreaks }: Stretch): boolean {
  if (!from || hasBreaks || kind === 'title' || kind === 'label') return false;
  const followsSentence = /[.!?]\s+$/.test(before);
  if (after === '' ? kind === 'cell' && !followsSentence : !/^\s+\p{Lu}/u.test(after)) return false;
  const words = text.trim();
  // A number at the end is a date or a version, as a label has it.
  if (!/[\p{L},]$/u.test(words.slice(-2)) || ADDRESS.test(words.slice(-LONGEST))) return false;
  const isBetween = followsSentence || (after !== '' && /(?:^|:\s+)$/.test(before));
  if (words.split(/\s+/, SHORTEST).length < (isBetween ? SHORTEST_BETWEEN : SHORTEST)) return false;
  return isBetween || after !== '' || kind === 'paragraph' || /\p{Ll}[.!?]\s+\p{Lu}/u.test(words);
}

function lastWords(text: string): string {
  return text.trim().slice(-LONGEST).split(/\s+/).slice(-3).join(' ');
}
