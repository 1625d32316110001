import type { Rule } from '../rule.ts';
import { textIn } from '../words.ts';

// Catalog: trm-definition-deviates
export const definitionCopied: Rule = {
  code: 'P7209',
  name: 'definition-copied',
  severity: 'info',
  cites: ['gdpr:4', 'gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a definition is in the words of the statute and does not say so',
  why: 'Readers take the words of the statute for yours, and the plain ones that they need are missing.',
  fix: 'Explain the term in plain words; or name the provision in `source:`, with `quote: true` where it is word for word.',
  bad: `
terms:
  personal-data:
    term: Personal data
    definition: Any information relating to an identified or identifiable natural person. #!
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
          Personal data are safe with us.
      - { id: rights, show: rights }
`,
  good: `
terms:
  personal-data:
    term: Personal data
    definition: Any information relating to an identified or identifiable natural person.
    source: gdpr:4(1)
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
          Personal data are safe with us.
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    for (const { id, entry } of model.terms.values()) {
      if (entry.source) continue;
      const isCopied = notices.some(({ notice, pattern }) =>
        pattern('statute-words').test(textIn(entry.definition, notice.locale)),
      );
      if (!isCopied) continue;
      yield {
        at: model.spans.of(entry, 'definition'),
        message: `the definition of "${id}" is in the words of Art. 4 GDPR and does not say so`,
        help: 'Add for example `source: gdpr:4(1)`, and `quote: true` if it is word for word.',
      };
    }
  },
};
