import type { ComposedNotice, Rule } from '../rule.ts';
import { doubledIn, type Match, matches, placeOf } from './search.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

// Catalog: str-text-grammar
export const slipOfThePen: Rule = {
  code: 'P7104',
  name: 'slip-of-the-pen',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a word is doubled, missing or out of place',
  why: 'Slips make readers wonder what else was not read again.',
  fix: 'Correct the sentence.',
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
          The data will deleted after a year. #!
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
          The data will be deleted after a year.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    const tell = (words: string, notice: string) => ({
      message: `in the notice "${notice}" it says "${words}"`,
      help: 'Correct the sentence; a word seems to be doubled, missing or too many.',
    });
    yield* matches(notices, 'slip', tell, isOneSentence);
    for (const composed of notices) {
      const { id } = composed.plan;
      const mayDouble = composed.pattern('doubled');
      for (const match of doubledIn(composed))
        if (isOneSentence(match) && !/\d/.test(match.words) && !mayDouble.test(upTo(match)))
          yield { at: placeOf(match), ...tell(match.words, id) };
      for (const match of seamsIn(composed))
        if (!mayDouble.test(match.words)) yield { at: placeOf(match), ...tell(match.words, id) };
    }
  },
};

/** Names may double a word ("Baden Baden"), and a new sentence after an article breaks off. */
function isOneSentence({ words }: Match): boolean {
  return !/\s\p{Lu}\p{L}*$/u.test(words);
}

/** The words with those before them, by which "You log in in the app" is no slip. */
function upTo({ stretch: { text }, index, words }: Match): string {
  return text.slice(Math.max(0, index - 10), index + words.length);
}

/** Whether the first word of a value stands somewhere before it, which it seldom does. */
function mayRepeat({ from, before, text }: Stretch): boolean {
  const end = text.indexOf(' ');
  return from !== undefined && end > 0 && before.includes(text.slice(0, end), before.length - 30);
}

/** A template's last word that the value behind it repeats: "counted from the the end of the contract". */
function* seamsIn(composed: ComposedNotice): Iterable<Pick<Match, 'stretch' | 'index' | 'words'>> {
  for (const stretch of stretchesOf(composed).filter(mayRepeat)) {
    const [, last] = /(?<![\p{L}\p{N}-])(\p{Ll}+)\s+$/u.exec(stretch.before.slice(-30)) ?? [];
    if (last && stretch.text.startsWith(`${last} `)) yield { stretch, index: 0, words: `${last} ${last}` };
  }
}
