import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-49-1a-risk
export const transferConsentMissing: Rule = {
  code: 'P4417',
  name: 'transfer-consent-missing',
  severity: 'error',
  cites: ['gdpr:49(1)(a)'],
  since: '2018-05-25',
  summary: 'a transfer rests on consent, and no explicit consent names its recipient',
  why: 'A transfer rests on consent only if people have agreed to it explicitly, after they were told of its risks.',
  fix: 'Declare the consent under `consents:` with `explicit: true` and the recipient, and tell the risks in its text.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: derogation, derogation: consent } #!
consents:
  mail:
    title: E-mail from Denver
    version: "1"
    text: I agree that Example GmbH has Mailer in the United States send my e-mail. I know that authorities there may read the data and that I could not go to court against it. I can withdraw this at any time.
    withdrawal: Write to us.
    separate: true
    log: table consents
    data: [contact-data]
    recipients: [mailer]
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: derogation, derogation: consent }
consents:
  mail:
    title: E-mail from Denver
    version: "1"
    text: I agree that Example GmbH has Mailer in the United States send my e-mail. I know that authorities there may read the data and that I could not go to court against it. I can withdraw this at any time.
    withdrawal: Write to us.
    separate: true
    log: table consents
    data: [contact-data]
    explicit: true
    recipients: [mailer]
`,
  *check({ model }) {
    for (const { recipient, client, name, entry, at } of declaredTransfers(model)) {
      if (!recipient || client) continue;
      if (entry.mechanism !== 'derogation' || entry.derogation !== 'consent') continue;
      const consents = [...model.consents.values()].filter(({ recipients }) => recipients.includes(recipient));
      if (consents.some(({ entry: { explicit } }) => explicit)) continue;
      const problem = consents[0]
        ? `the consent "${consents[0].id}" is not marked as explicit`
        : 'no declaration of consent names it';
      yield {
        at,
        message: `the transfer to ${name} rests on consent, but ${problem}`,
        help: `Declare a consent with \`explicit: true\` and \`recipients: [${recipient.id}]\`, and tell the risks in its text.`,
      };
    }
  },
};
