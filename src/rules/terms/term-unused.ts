import { within } from '../../findings/index.ts';
import type { Term } from '../../model/index.ts';
import type { ComposedNotice, Rule, RuleInput } from '../rule.ts';
import { shows } from '../sections.ts';
import { formsIn, wordsIn } from '../text/search.ts';
import { formsOf } from './forms.ts';

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
    const showing = notices.filter(({ plan }) => shows(plan.sections, 'terms'));
    if (showing.length === 0) return;
    for (const term of model.terms.values()) {
      if (showing.some((composed) => uses(composed, term, model))) continue;
      yield {
        at: term.declared,
        message: `the term "${term.id}" is explained and never used`,
        help: 'Delete the term, or add the form that the notice uses: `also: [profiles]`.',
      };
    }
  },
};

/** Whether a notice has the longest word of the term, in some form, elsewhere than in its own entry. */
function uses(composed: ComposedNotice, term: Term, { policy, spans }: RuleInput['model']): boolean {
  const own = spans.entry(policy.terms as object, term.id);
  const words = formsOf(term, composed).flatMap((form) =>
    wordsIn(form)
      .sort((a, b) => b.length - a.length)
      .slice(0, 1),
  );
  if (words.length === 0) return true;
  return words.some((word) => {
    for (const { stretch } of formsIn(composed, word)) if (!stretch.from || !within(stretch.from, own)) return true;
    return false;
  });
}
