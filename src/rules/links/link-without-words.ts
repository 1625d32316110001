import type { Rule } from '../rule.ts';
import { linksOf } from './all.ts';

// Catalog: lnk-vague-text
export const linkWithoutWords: Rule = {
  code: 'P7302',
  name: 'link-without-words',
  severity: 'info',
  cites: ['guidance:wcag-2.1', 'gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a link does not say where it leads',
  why: 'Who hears the links of a page read out, hears only "here, here, here".',
  fix: 'Let the words of the link name what is behind it.',
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
          Read the agreement [here](https://example.com/dpa). #!
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
          Read [the agreement](https://example.com/dpa).
      - { id: rights, show: rights }
`,
  *check({ notices }) {
    for (const composed of notices)
      for (const link of linksOf(composed)) {
        if (link.words.replace(composed.pattern('link-words'), '').trim() !== '') continue;
        yield {
          at: link.at,
          message: `a link of the notice "${composed.plan.id}" is called "${link.words}"`,
          help: 'Name what is behind it: [the data processing agreement](https://example.com/dpa).',
        };
      }
  },
};
