import type { Model } from '../../model/index.ts';
import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';
import { unusedConsents } from './unused.ts';

const DECLARE =
  'Declare its words, `consents: { newsletter: { title: …, text: …, version: "1", withdrawal: … } }`, and add `consent: newsletter` to the purpose.';

export const consentUndeclared: Rule = {
  code: 'P4914',
  name: 'consent-undeclared',
  severity: 'warning',
  cites: ['gdpr:7(1)', 'gdpr:7(3)'],
  since: '2018-05-25',
  summary: 'a purpose rests on consent, and no declaration of consent is named',
  why: 'You must be able to show to what people consented, and tell them how to withdraw. Without the words of the declaration neither can be checked.',
  fix: 'Declare the words under `consents:` and name their id in `consent:` of the purpose.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a) #!
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    let help: string | undefined;
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (basis?.row?.id !== 'gdpr:6(1)(a)' || entry.consent) continue;
      help ??= helpIn(model);
      yield {
        at: basis.at,
        message: `a purpose of "${activity.id}" rests on consent, and names no declaration of it`,
        help,
      };
    }
  },
};

function helpIn(model: Model): string {
  const unused = unusedConsents(model).map(({ id }) => `\`consent: ${id}\``);
  return unused.length > 0
    ? `Is it one that is declared, and that nothing rests on? Then add ${unused.join(' or ')} to the purpose.`
    : DECLARE;
}
