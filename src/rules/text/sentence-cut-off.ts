import type { Rule } from '../rule.ts';
import { type Match, matches } from './search.ts';

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
    const tell = (words: string, notice: string) => ({
      message: `a sentence of the notice "${notice}" breaks off: "${words}"`,
      help: 'Complete the sentence.',
    });
    yield* matches(notices, 'cut-off', tell, startsAnew);
    yield* matches(notices, 'open-end', tell, endsThere);
  },
};

/** "a You": the second word begins a new sentence. */
function startsAnew({ words }: Match): boolean {
  return /\s\p{Lu}/u.test(words);
}

/** Words that call for more, at the end of a paragraph. */
function endsThere({ stretch: { kind, text, after }, words, index }: Match): boolean {
  const isProse = kind === 'paragraph' || kind === 'item' || kind === 'quote';
  return isProse && after === '' && text.slice(index + words.length).trim() === '' && /\s/.test(text.trim());
}
