import type { Model } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { placeIn, stretchesOf } from '../text/passages.ts';

// Catalog: trm-name-variant
export const nameVaries: Rule = {
  code: 'P7207',
  name: 'name-varies',
  severity: 'warning',
  cites: ['gdpr:12(1)', 'gdpr:13(1)(e)'],
  since: '2018-05-25',
  summary: 'a recipient is written in several spellings',
  why: 'Readers cannot tell whether "SendGrid" and "Sendgrid" are one company.',
  fix: 'Write the name as the entry does, or refer to it: [[recipient:sendgrid]].',
  bad: `
recipients:
  sendgrid: { name: SendGrid, role: third-party, country: DE, why: sending e-mail }
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
          We use Sendgrid for e-mail. #!
      - { id: rights, show: rights }
`,
  good: `
recipients:
  sendgrid: { name: SendGrid, role: third-party, country: DE, why: sending e-mail }
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
          We use SendGrid for e-mail.
      - { id: rights, show: rights }
`,
  *check({ model, notices }) {
    const spellings = spellingsOf(model);
    for (const composed of notices) {
      const told = new Set<string>();
      for (const stretch of stretchesOf(composed))
        for (const { 0: word, index } of stretch.text.matchAll(/\p{Lu}[\p{L}\p{N}]{2,}/gu)) {
          const right = spellings.get(word.toLowerCase());
          if (!right || right.has(word) || told.has(word)) continue;
          told.add(word);
          const [name = ''] = right;
          yield {
            at: placeIn(stretch, index, word),
            message: `the notice "${composed.plan.id}" writes "${word}", and the entry says "${name}"`,
            help: `Write "${name}", or a reference such as [[recipient:…]], which always prints the name of the entry.`,
          };
        }
    }
  },
};

/** The first words of recipients' names by their letters, each with the spellings that entries give. */
function spellingsOf({ recipients }: Model): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const { entry } of recipients.values())
    for (const name of [entry.name, entry.legalName]) {
      const [first] = /^\p{L}[\p{L}\p{N}]{2,}/u.exec(name ?? '') ?? [];
      if (!first) continue;
      const known = spellings.get(first.toLowerCase()) ?? new Set();
      spellings.set(first.toLowerCase(), known.add(first));
    }
  return spellings;
}
