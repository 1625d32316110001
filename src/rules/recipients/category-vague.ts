import type { Rule } from '../rule.ts';
import { textIn } from '../words.ts';

// Catalog: gdpr-13-1e-category-specific
export const categoryVague: Rule = {
  code: 'P4805',
  name: 'category-vague',
  severity: 'warning',
  cites: ['gdpr:13(1)(e)', 'guidance:wp260', 'case:C-154/21'],
  since: '2018-05-25',
  summary: 'a category of recipients is so wide that it says nothing',
  why: 'If recipients are not named, their category must say what kind of organisation they are, in which business and where.',
  fix: 'Name the recipients, or say what they do: "parcel services in Germany", "banks that handle your payment".',
  bad: `
recipients:
  others:
    name: Partners #!
    role: third-party
    category: true
    country: DE
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [others]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
recipients:
  others:
    name: Parcel services in Germany
    role: third-party
    category: true
    country: DE
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [others]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { entry, name } of model.recipients.values()) {
      if (!('category' in entry && entry.category)) continue;
      if (
        !notices.some(
          ({ notice, pattern }) => textIn(entry.name, notice.locale).replace(pattern('vague-recipient'), '') === '',
        )
      )
        continue;
      yield {
        at: model.spans.of(entry, 'name'),
        message: `the category "${name}" does not say what kind of recipients these are`,
        help: 'Name them, or say in which business and country they are: `name: Parcel services in Germany`.',
      };
    }
  },
};
