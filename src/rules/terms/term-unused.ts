import type { Model } from '../../model/index.ts';
import { textIn } from '../retention/lines.ts';
import type { Rule } from '../rule.ts';
import { shows } from '../sections.ts';
import { type Passage, passagesOf } from '../text/passages.ts';

// Catalog: trm-unused
export const termUnused: Rule = {
  code: 'P7201',
  name: 'term-unused',
  severity: 'info',
  cites: ['gdpr:12(1)'],
  since: '2018-05-25',
  summary: 'a term is explained and never used',
  why: 'Readers learn a word that they do not need.',
  fix: 'Delete the term, or list under `also:` the form in which it is used.',
  bad: `
terms:
  profile: #!
    term: Profile
    definition: What we know about how you use the service.
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
          Hello, reader.
      - { id: rights, show: rights }
`,
  good: `
terms:
  profile:
    term: Profile
    definition: What we know about how you use the service.
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
          Your profile is yours.
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    for (const composed of notices) {
      if (!shows(composed.plan.sections, 'terms')) continue;
      const words = passagesOf(composed).flatMap(({ text, pieces }) =>
        pieces.some(isDefinition(model)) ? [] : text.toLowerCase(),
      );
      for (const { entry, declared } of model.terms.values()) {
        const forms = [entry.term, ...(entry.also ?? [])].map((form) =>
          textIn(form, composed.notice.locale).toLowerCase(),
        );
        if (forms.some((form) => words.some((text) => text.includes(form)))) continue;
        yield {
          at: declared,
          message: `the notice "${composed.plan.id}" explains "${forms[0]}" and never uses it`,
          help: 'Delete the term, or add the form that the notice uses: `also: [profiles]`.',
        };
      }
    }
  },
};

/** Whether words come from the entry of a term. */
function isDefinition({ policy, spans }: Model) {
  const all = policy.terms ? spans.entry(policy, 'terms') : undefined;
  return ({ from }: Passage['pieces'][number]) =>
    from !== undefined && all !== undefined && from.file === all.file && from.start >= all.start && from.end <= all.end;
}
