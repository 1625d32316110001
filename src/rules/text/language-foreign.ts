import type { Rule } from '../rule.ts';
import { placeOf, wordsFitting, wordsIn } from './search.ts';
import type { Stretch } from './stretches.ts';

// Catalog: doc-language-mixed
export const languageForeign: Rule = {
  code: 'P7117',
  name: 'language-foreign',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a sentence stands in another language than the notice',
  why: 'Those whom the notice addresses may not understand it.',
  fix: 'Translate it; a text can have one version for each language: `{ en: …, de: … }`.',
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
          Wir verarbeiten die Daten nur für die Dauer der Sitzung und löschen sie danach. #!
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
          We only keep the data for the length of the session and erase them then.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices) {
      const counts = new Map<Stretch, number>();
      for (const { stretch } of wordsFitting(composed, 'foreign-words'))
        if (isProse(stretch)) counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
      for (const [stretch, count] of counts) {
        const words = wordsIn(stretch.text);
        if (count < FEWEST || count < words.length * SHARE) continue;
        const start = stretch.text.trim().split(/\s+/).slice(0, 5).join(' ');
        yield {
          at: placeOf({ stretch, index: 0, words: stretch.text }),
          message: `"${start} …" in the notice "${composed.plan.id}" is in another language than the notice`,
          help: 'Translate it, or give the text one version for each language: `{ en: …, de: … }`.',
        };
      }
    }
  },
};

/** How many words of another language, and what part of all words, no quoted name or title has. */
const FEWEST = 4;
const SHARE = 0.4;

/** Full sentences of the author's: names of authorities and acts stay in their language. */
function isProse({ from, text, hasBreaks }: Stretch): boolean {
  return from !== undefined && !hasBreaks && /[.!?]$/.test(text.trim());
}
