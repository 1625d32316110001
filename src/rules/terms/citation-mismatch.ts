import type { ComposedNotice, Rule } from '../rule.ts';
import { type Match, matchesIn, placeOf } from '../text/search.ts';

// Catalog: trm-citation-mismatch
export const citationMismatch: Rule = {
  code: 'P7205',
  name: 'citation-mismatch',
  severity: 'error',
  cites: ['gdpr:4', 'gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a provision of the GDPR is cited for another word',
  why: 'The number leads readers to the wrong definition, or to another right.',
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
          They are recipients of personal data under Art. 4(8) GDPR. #!
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
    for (const composed of notices) {
      for (const { match, right } of citedFor(composed, 'definition-citation', DEFINITIONS))
        yield {
          at: placeOf(match),
          message: `"${match.words}": that number of Art. 4 defines another word`,
          help: `The definition is Art. 4(${right}) GDPR: write [[gdpr:4(${right})]].`,
        };
      for (const { match, right } of citedFor(composed, 'right-citation', RIGHTS)) {
        if (!RIGHTS.some(([, article]) => article === match.groups.number)) continue;
        yield {
          at: placeOf(match),
          message: `"${match.words}": that article gives another right`,
          help: `The right follows from Art. ${right} GDPR: write [[gdpr:${right}]].`,
        };
      }
    }
  },
};

/** What the pattern finds with another number than the concept has that its group is named after. */
function* citedFor(composed: ComposedNotice, key: string, table: Table): Iterable<{ match: Match; right: string }> {
  for (const match of matchesIn(composed, key))
    for (const [concept, right] of table)
      if (match.groups[concept] && match.groups.number !== right) yield { match, right };
}

type Table = readonly (readonly [concept: string, number: string])[];

/** Where Art. 4 defines what the groups of the pattern are named after. */
const DEFINITIONS: Table = [
  ['data', '1'],
  ['pseudonymisation', '5'],
  ['controller', '7'],
  ['processor', '8'],
  ['recipient', '9'],
  ['consent', '11'],
];

/** The articles that give the rights that the groups of the pattern are named after. */
const RIGHTS: Table = [
  ['access', '15'],
  ['rectification', '16'],
  ['erasure', '17'],
  ['restriction', '18'],
  ['portability', '20'],
  ['objection', '21'],
];
