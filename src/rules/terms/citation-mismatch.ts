import type { Rule } from '../rule.ts';
import { matchesIn } from '../text/find.ts';
import { placeIn } from '../text/passages.ts';

// Catalog: trm-citation-mismatch
export const citationMismatch: Rule = {
  code: 'P7205',
  name: 'citation-mismatch',
  severity: 'error',
  cites: ['gdpr:4'],
  since: '2018-05-25',
  summary: 'a definition of the GDPR is cited for another word',
  why: 'The number leads readers to the wrong definition.',
  fix: 'Correct the number, or leave the citation out.',
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
          They are recipients of personal data under Art. 4 No. 8 GDPR. #!
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
          They are recipients of personal data under Art. 4(9) GDPR.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const { words, index, stretch, groups } of matchesIn(composed, 'definition-citation')) {
        const right = NUMBERS.find(([concept]) => groups[concept])?.[1];
        if (right === undefined || groups.number === right) continue;
        yield {
          at: placeIn(stretch, index, words),
          message: `"${words.trim()}": that number of Art. 4 defines another word`,
          help: `The definition is Art. 4(${right}) GDPR: write [[law:gdpr:4(${right})]].`,
        };
      }
  },
};

/** Where Art. 4 defines what the groups of the pattern are named after. */
const NUMBERS = [
  ['data', '1'],
  ['pseudonymisation', '5'],
  ['controller', '7'],
  ['processor', '8'],
  ['recipient', '9'],
  ['consent', '11'],
] as const;
