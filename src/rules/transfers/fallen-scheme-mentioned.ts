import { type Span, within } from '../../findings/index.ts';
import type { Model, NoticePlan } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { isPast } from '../text/history.ts';
import { phrasesIn, placeOf, wordsIn } from '../text/search.ts';
import type { Stretch } from '../text/stretches.ts';
import { fell } from './declared.ts';

// Catalog: transfer-privacy-shield, transfer-safe-harbor
export const fallenSchemeMentioned: Rule = {
  code: 'P4426',
  name: 'fallen-scheme-mentioned',
  severity: 'warning',
  cites: ['gdpr:45(3)', 'gdpr:12(1)', 'case:C-311/18', 'case:C-362/14'],
  summary: 'the text of a notice speaks of a scheme for transfers that is no longer in force',
  why: 'Whoever reads of the Privacy Shield or Safe Harbor takes it for a protection that is gone.',
  fix: 'Say on what the transfer rests today, or delete the sentence.',
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
        text: Our host is certified under the EU-US Privacy Shield. #!
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
        text: Our host is certified under the EU-US Data Privacy Framework.
      - { id: rights, show: rights }
`,
  *check({ model, law, notices }) {
    const schemes = law
      .fallenSchemes()
      .flatMap(({ names = [], end: since, by }) => names.map((name) => ({ words: wordsIn(name), since, by })));
    for (const composed of notices) {
      const elsewhere = judgedElsewhere(model, composed.plan);
      const told = new Set<Stretch>();
      for (const scheme of schemes)
        for (const match of phrasesIn(composed, scheme.words)) {
          const { from } = match.stretch;
          if (!from || told.has(match.stretch) || isPast(composed, match)) continue;
          if (elsewhere.some((each) => within(from, each))) continue;
          told.add(match.stretch);
          yield {
            at: placeOf(match),
            message: `the notice "${composed.plan.id}" speaks of "${match.words}", which ${fell(scheme)}`,
            help: 'Delete the sentence, and say under `transfer:` of the recipient on what the transfer rests today.',
          };
        }
    }
  },
};

/** The decisions that transfers name, which `adequacy-fallen` judges, and what a notice says of its own past. */
function judgedElsewhere({ recipients, spans }: Model, { entry }: NoticePlan): Span[] {
  const decisions = [...recipients.values()].flatMap(({ transfers }) =>
    transfers.flatMap((transfer) => (transfer.entry?.decision ? spans.of(transfer.entry, 'decision') : [])),
  );
  return entry.changes ? [...decisions, spans.of(entry, 'changes')] : decisions;
}
