import { textIn } from '../retention/lines.ts';
import type { Rule } from '../rule.ts';
import { passagesOf, placeOf } from '../text/passages.ts';

// Catalog: trm-case-drift
export const termFormDrifts: Rule = {
  code: 'P7202',
  name: 'term-form-drifts',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a defined name is written in another way later',
  why: 'Readers wonder whether "Optional Information" and "optional information" are the same.',
  fix: 'Write it in one way everywhere.',
  bad: `
dataCategories:
  contact-data: { name: Optional Information }
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
          We use the optional information to greet you. #!
      - { id: rights, show: rights }
`,
  good: `
dataCategories:
  contact-data: { name: Optional Information }
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
          We use the Optional Information to greet you.
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    const names = [...model.terms.values()].map(({ entry }) => entry.term);
    const categories = [...model.dataCategories.values()].map(({ entry }) => entry.name);
    for (const composed of notices) {
      const defined = [...names, ...categories].map((name) => textIn(name, composed.notice.locale)).filter(isTitled);
      for (const passage of passagesOf(composed))
        for (const name of defined) {
          const index = passage.text.toLowerCase().indexOf(name.toLowerCase());
          const written = passage.text.slice(index, index + name.length);
          if (index === -1 || written.slice(1) === name.slice(1)) continue;
          yield {
            at: placeOf(passage, index, written),
            message: `"${name}" is written "${written}" in the notice "${composed.plan.id}"`,
            help: `Write "${name}" everywhere, or correct the entry.`,
          };
        }
    }
  },
};

/** A name of several words with a capital within: only such a form can drift. */
function isTitled(name: string): boolean {
  return /\s\p{Lu}\p{Ll}/u.test(name);
}
