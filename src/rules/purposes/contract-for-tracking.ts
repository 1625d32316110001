import type { Rule } from '../rule.ts';
import { wordsFound } from '../words.ts';
import { purposesOf } from './each.ts';

// Catalog: gdpr-6-1b-tracking
export const contractForTracking: Rule = {
  code: 'P4608',
  name: 'contract-for-tracking',
  severity: 'warning',
  cites: ['gdpr:6(1)(b)', 'case:C-252/21', 'guidance:edpb-2-2019'],
  since: '2018-05-25',
  summary: 'advertising, statistics or product improvement rest on the necessity for a contract',
  why: 'A contract is the basis only for what cannot be left out of its performance. As a rule it can be performed without advertising, statistics and improvement.',
  fix: 'Rest the purpose on consent or, where it bears it, on legitimate interests.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We improve our products with your usage data.
        basis: gdpr:6(1)(b) #!
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We improve our products with your usage data.
        basis: gdpr:6(1)(f)
        interest: products that work better
        balancing: LIA-1
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { activity, entry, basis } of purposesOf(model)) {
      if (basis?.row?.id !== 'gdpr:6(1)(b)') continue;
      const words = wordsFound(entry.text, 'tracking', notices)?.words;
      if (!words && !entry.marketing) continue;
      yield {
        at: basis.at,
        message: `a purpose of "${activity.id}" ${words ? `speaks of "${words}"` : 'is advertising (`marketing: true`)'}, and rests on a contract`,
        help: 'Write `basis: gdpr:6(1)(a)` with a consent, or `basis: gdpr:6(1)(f)` with its interest.',
      };
    }
  },
};
