import { type Resolution, resolveCitation } from '../../law/index.ts';
import type { Rule } from '../rule.ts';
import { matchesIn, placeOf } from '../text/search.ts';

// Catalog: trm-citation-nonexistent
export const typedCitationWrong: Rule = {
  code: 'P7204',
  name: 'typed-citation-wrong',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a provision is cited by hand that does not exist',
  why: 'Readers and authorities look the provision up. One that does not exist proves nothing.',
  fix: 'Write a reference, [[gdpr:6(1)(f)]]: it is checked, and written as the language does.',
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
          We do this under Art. 6(9) GDPR. #!
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
          We do this under Art. 6(1)(f) GDPR.
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    const known = new Map<string, Resolution>();
    for (const composed of notices)
      for (const match of matchesIn(composed, 'gdpr-citation')) {
        const { article, paragraph, point } = match.groups;
        const cite = `gdpr:${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`;
        const found = known.get(cite) ?? resolveCitation(cite);
        known.set(cite, found);
        if (!('problem' in found)) continue;
        yield {
          at: placeOf(match),
          message: `"${match.words}" is cited, but ${found.problem.message}`,
          help: found.problem.help ?? 'Write a reference such as [[gdpr:6(1)(f)]].',
        };
      }
  },
};
