import type { Rule } from '../rule.ts';
import { isTyped, matchesIn, placeOf } from '../text/search.ts';
import { formsOf } from './forms.ts';

// Catalog: trm-undefined
export const termUnexplained: Rule = {
  code: 'P7203',
  name: 'term-unexplained',
  severity: 'info',
  cites: ['gdpr:12(1)', 'guidance:wp260'],
  since: '2018-05-25',
  summary: 'a technical or legal word is used and not explained',
  why: 'Words that only experts know belong explained, or replaced by plain ones.',
  fix: 'Add the word under `terms:` with a plain definition, or say it in plain words.',
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
          We use a fingerprint of your device. #!
      - { id: rights, show: rights }
`,
  good: `
terms:
  fingerprint:
    term: Fingerprint
    definition: A number made of the settings of a device.
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
      - { id: terms, show: terms }
      - id: service
        title: Service
        show: activities
        text: |
          We use a fingerprint of your device.
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    for (const composed of notices) {
      const known = [...model.terms.values()].flatMap((term) =>
        formsOf(term, composed).map((form) => form.toLowerCase()),
      );
      const told = new Set<string>();
      for (const match of matchesIn(composed, 'jargon')) {
        const { words } = match;
        const word = words.toLowerCase();
        if (!isTyped(match) || told.has(word) || known.some((each) => word.includes(each) || each.includes(word)))
          continue;
        told.add(word);
        yield {
          at: placeOf(match),
          message: `the notice "${composed.plan.id}" uses "${words}" without explaining it`,
          help: 'Explain it under `terms:`, or say it in plain words.',
        };
      }
    }
  },
};
