import type { Rule } from '../rule.ts';
import { isTyped, type Match, matches } from '../text/search.ts';

// Catalog: lnk-missing-target
export const hereWithoutTarget: Rule = {
  code: 'P7301',
  name: 'here-without-target',
  severity: 'error',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'the text says "here" and leads nowhere',
  why: 'Readers are promised a document and cannot open it.',
  fix: 'Make it a link with words that say where it leads: [the data processing agreement](https://…).',
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
          You can read more about it here. #!
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
          You can read more about it in [the agreement](https://example.com/dpa).
      - { id: rights, show: rights }
`,
  check: ({ notices }) =>
    matches(
      notices,
      'here',
      (words, notice) => ({
        message: `the notice "${notice}" says "${words}", and no link is there`,
        help: 'Write a link: [the data processing agreement](https://example.com/dpa).',
      }),
      (match) => isTyped(match) && !leadsOn(match),
    ),
};

/** Whether the words lie in a link, or one follows them: "here: https://example.com". */
function leadsOn({ stretch: { links }, index, words }: Match): boolean {
  return links.some(({ start, words: linked }) => start + linked.length > index && start <= index + words.length + 3);
}
