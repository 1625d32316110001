import type { Rule } from '../rule.ts';

// Catalog: gdpr-13-group-unnamed, gdpr-activity-missing-recipient
export const groupUnnamed: Rule = {
  code: 'P4806',
  name: 'group-unnamed',
  severity: 'error',
  cites: ['gdpr:13(1)(e)', 'gdpr:4(11)', 'gdpr:recital-42'],
  since: '2018-05-25',
  summary:
    'a declaration of consent lets companies of the group use data, and the policy names none of them as a recipient',
  why: 'Whoever uses data is a recipient or a controller, and a consent is informed only if people know who that is.',
  fix: 'Declare the companies under `recipients:` with `role: group`, name them in the text, and add them to `recipients:` of the consent.',
  bad: `
consents:
  profile:
    title: Profile
    version: "1"
    text: I agree that Example GmbH and its subsidiaries link my usage to my account. I can withdraw this at any time. #!
    withdrawal: In the settings of your account.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  profile:
    title: Profile
    purposes:
      - text: We show you what fits you.
        basis: gdpr:6(1)(a)
        consent: profile
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the visit }
    measures: [encryption]
`,
  good: `
recipients:
  labs: { name: Example Labs GmbH, role: group, country: DE, why: suggestions that fit you }
consents:
  profile:
    title: Profile
    version: "1"
    text: I agree that Example GmbH and Example Labs GmbH link my usage to my account. I can withdraw this at any time.
    withdrawal: In the settings of your account.
    separate: true
    log: table consents
    data: [contact-data]
    recipients: [labs]
activities:
  profile:
    title: Profile
    purposes:
      - text: We show you what fits you.
        basis: gdpr:6(1)(a)
        consent: profile
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    automatedDecisions: []
    recipients: [labs]
    retention: { period: P30D, from: the visit }
    measures: [encryption]
`,
  *check({ model, notices }) {
    for (const { id, entry, recipients } of model.consents.values()) {
      if (recipients.some(({ role }) => role === 'group')) continue;
      const words = notices.flatMap(({ notice, pattern }) => {
        const text = typeof entry.text === 'string' ? entry.text : entry.text[notice.locale];
        return pattern('group').exec(text ?? '') ?? [];
      });
      if (words.length === 0) continue;
      yield {
        at: model.spans.of(entry, 'text'),
        message: `the consent "${id}" lets "${words[0]}" use the data and names none of them`,
        help: 'Name the companies in the text and declare them with `role: group`, then add `recipients: [their ids]` to the consent.',
      };
    }
  },
};
