import type { Rule } from '../rule.ts';
import { isPast } from '../text/history.ts';
import { matchesOf, placeOf } from '../text/search.ts';

// Catalog: trm-statute-outdated
export const actRepealed: Rule = {
  code: 'P7206',
  name: 'act-repealed',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  summary: 'an act is cited that is no longer in force',
  why: 'What has been repealed gives neither a basis nor a right.',
  fix: 'Name the act that applies in its place.',
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
          Cookies are set under Section 25(1) TTDSG. #!
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
          Cookies are set under Section 25(1) TDDDG.
      - { id: rights, show: rights }
`,
  *check({ law, notices }) {
    for (const { act, since, replacedBy = [] } of law.actsFallen()) {
      if (!act.written) continue;
      const now = replacedBy.map(({ name }) => name).join(' or ');
      for (const composed of notices)
        for (const match of matchesOf(composed, act.written)) {
          if (isPast(composed, match)) continue;
          yield {
            at: placeOf(match),
            message: `the notice "${composed.plan.id}" cites the ${act.name}, which ended on ${since}`,
            help: now ? `In its place there is the ${now}.` : 'Name the act that applies today.',
          };
        }
    }
  },
};
