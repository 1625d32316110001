import type { Rule } from '../rule.ts';

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
    data: [contact-data]
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
    data: [contact-data]
    recipients: [others]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, notices }) {
    const vague = notices.map(({ pattern }) => pattern('vague-recipient'));
    for (const { entry } of model.recipients.values()) {
      if (!('category' in entry && entry.category)) continue;
      if (!vague.some((pattern) => entry.name.replace(pattern, '') === '')) continue;
      yield {
        at: model.spans.of(entry, 'name'),
        message: `the category "${entry.name}" does not say what kind of recipients these are`,
        help: 'Name them, or say in which business and country they are: `name: Parcel services in Germany`.',
      };
    }
  },
};
