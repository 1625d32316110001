import type { Rule } from '../rule.ts';
import { placeOf } from './search.ts';
import { stretchesOf } from './stretches.ts';

// Catalog: sty-nbsp-noise
export const spacesStray: Rule = {
  code: 'P7115',
  name: 'spaces-stray',
  severity: 'info',
  cites: [],
  summary: 'stray spaces from another program stand in the text',
  why: 'Runs of fixed spaces make holes in the lines, and a reader’s screen cannot break them.',
  fix: 'Replace them by single spaces.',
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
          Write\u00a0\u00a0 to us. #!
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
          Write to us.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const stretch of stretchesOf(composed)) {
        const found = stretch.text.includes('\u00a0') ? /\u00a0[\u00a0 ]|[ ]\u00a0/u.exec(stretch.text) : null;
        if (!found) continue;
        yield {
          at: placeOf({ stretch, index: found.index, words: found[0] }),
          message: `the notice "${composed.plan.id}" has several fixed spaces in a row`,
          help: 'Replace them by one ordinary space.',
        };
      }
  },
};
