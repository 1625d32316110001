import { ACTIVITY, type Examples, type Fault, NOTICE, slip } from '../findings/index.ts';

/** The kinds of entry that an id in the YAML can name. */
export type EntryKind =
  | 'activity'
  | 'category'
  | 'subject'
  | 'recipient'
  | 'basis'
  | 'retention'
  | 'measure'
  | 'consent'
  | 'jointController';

const WHY =
  'Each name stands for an entry with the facts that the notice and the record print; without it they would be incomplete.';

function unknown(
  code: Fault['code'],
  name: string,
  what: string,
  where: string,
  cites: readonly string[],
  examples: Examples,
): Fault {
  return {
    code,
    name,
    severity: 'error',
    summary: `${what} is named that the policy doesn't declare`,
    why: WHY,
    fix: `Correct the spelling of the id, or declare the entry under \`${where}:\`.`,
    cites,
    ...examples,
  };
}

/** One fault for each kind of entry that can be missing. */
export const unknownEntry: Record<EntryKind, Fault> = {
  activity: unknown(
    'P3101',
    'unknown-activity',
    'a processing activity',
    'activities',
    ['gdpr:13(1)(c)'],
    slip(NOTICE.replace('show: activities', 'show: activities, activities: [service]'), '[service]', '[servcie]'),
  ),
  category: unknown(
    'P3102',
    'unknown-data-category',
    'a category of data',
    'dataCategories',
    ['gdpr:30(1)(c)'],
    slip(ACTIVITY, 'contact-data', 'contact'),
  ),
  subject: unknown(
    'P3103',
    'unknown-data-subject',
    'a category of data subjects',
    'dataSubjects',
    ['gdpr:30(1)(c)'],
    slip(ACTIVITY, '[users]', '[user]'),
  ),
  recipient: unknown(
    'P3104',
    'unknown-processor',
    'a processor or other recipient',
    'processors:` or `recipients',
    ['gdpr:13(1)(e)'],
    slip(
      `processors:
  mailer: { name: Mailer, service: sending of e-mail, country: DE, contract: { kind: dpa } }
${ACTIVITY.replace('recipients: []', 'recipients: [mailer]')}${NOTICE}      - { id: recipients, show: recipients }
`,
      '[mailer]',
      '[mailr]',
    ),
  ),
  basis: unknown(
    'P3105',
    'unknown-legal-basis',
    'a legal basis',
    'legalBases',
    ['gdpr:13(1)(c)'],
    slip(
      `legalBases:
  agreement: { name: Works agreement, citation: "bdsg:26(4)", under: "gdpr:6(1)(b)" }
${ACTIVITY.replace('"gdpr:6(1)(b)"', 'agreement')}`,
      'basis: agreement',
      'basis: agreemnt',
    ),
  ),
  retention: unknown(
    'P3106',
    'unknown-retention',
    'a retention period',
    'retention',
    ['gdpr:13(2)(a)'],
    slip(
      `retention:
  contract: { period: P3Y, from: the end of the contract }
${ACTIVITY.replace('{ period: P30D, from: the end of the contract }', 'contract')}`,
      'retention: contract',
      'retention: contracts',
    ),
  ),
  measure: unknown(
    'P3107',
    'unknown-measure',
    'a security measure',
    'measures',
    ['gdpr:30(1)(g)'],
    slip(ACTIVITY, '[encryption]', '[encyption]'),
  ),
  consent: unknown(
    'P3108',
    'unknown-consent',
    'a declaration of consent',
    'consents',
    ['gdpr:7(1)'],
    slip(
      `consents:
  news:
    title: News
    version: "1"
    text: I agree that Example GmbH sends me news by e-mail. I can withdraw this at any time.
    withdrawal: Follow the link in each mail.
    separate: true
    log: table consents
    data: [contact-data]
${ACTIVITY.replace('"gdpr:6(1)(b)"', '"gdpr:6(1)(a)", consent: news')}`,
      'consent: news',
      'consent: newsletter',
    ),
  ),
  jointController: unknown(
    'P3109',
    'unknown-joint-controller',
    'a joint controller',
    'controller: jointControllers',
    ['gdpr:26(1)'],
    slip(
      `controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }
  jointControllers:
    partner:
      name: Partner AG
      address: Dorf 1, 6020 Innsbruck
      country: AT
      arrangement: Partner AG collects the orders and we deliver them.
${ACTIVITY}    jointControllers: [partner]
`,
      '[partner]',
      '[partner-ag]',
    ),
  ),
};

export const unknownProvision: Fault = {
  code: 'P3110',
  name: 'unknown-provision',
  severity: 'error',
  summary: "a provision is cited that the act doesn't have",
  why: 'Readers and authorities look the provision up. One that does not exist proves nothing and makes the rest doubtful.',
  fix: 'Look the provision up in the act and write it as `gdpr:6(1)(f)`: act, article, paragraph, letter.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "See [[gdpr:77]]." }
`,
    'gdpr:77',
    'gdpr:100',
  ),
};

export const notALegalBasis: Fault = {
  code: 'P3111',
  name: 'provision-without-legal-basis',
  severity: 'error',
  summary: 'the provision named as a legal basis is none',
  why: 'Processing is lawful only on one of the bases of Art. 6(1), and the notice must name it.',
  fix: 'Name one of the points of Art. 6(1) GDPR (for special categories also of Art. 9(2)), or declare national law under `legalBases:`.',
  cites: ['gdpr:6(1)', 'gdpr:13(1)(c)'],
  ...slip(ACTIVITY, 'gdpr:6(1)(b)', 'gdpr:5(1)(b)'),
};

export const recipientTwice: Fault = {
  code: 'P3112',
  name: 'recipient-declared-twice',
  severity: 'error',
  summary: 'one id is declared under processors and under recipients',
  why: 'Processors and other recipients share their ids, so that an activity can name either.',
  fix: 'Give one of the two another id, or delete the one that is wrong.',
  cites: ['gdpr:13(1)(e)'],
  ...slip(
    `processors:
  mailer: { name: Mailer, service: sending e-mail, country: DE, contract: { kind: dpa } }
recipients:
  bank: { name: Bank, role: controller, country: DE, why: payments }
`,
    'bank',
    'mailer',
  ),
};

export const sectionTwice: Fault = {
  code: 'P3113',
  name: 'section-declared-twice',
  severity: 'error',
  summary: 'two sections of a notice have the same id',
  why: 'A reference to that id could lead to either section.',
  fix: 'Give one of the two sections another id.',
  cites: ['gdpr:12(1)'],
  ...slip(
    `${NOTICE}      - { id: contact, title: Contact, text: "Write to us." }
`,
    'id: contact',
    'id: rights',
  ),
};

export const unknownAuthority: Fault = {
  code: 'P3114',
  name: 'unknown-authority',
  severity: 'error',
  summary: 'the supervisory authority is named by an id that is in no table',
  why: 'The notice prints the contact of the authority from the table; without a row there is nothing to print.',
  fix: 'Correct the id, or write name and contact of the authority.',
  cites: ['gdpr:13(2)(d)'],
  bad: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: debrlda #!
`,
  good: `
controller:
  name: Example GmbH
  address: Musterweg 1, 14482 Potsdam
  country: DE
  email: privacy@example.com
  imprint: https://example.com/imprint
  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }
  supervisoryAuthority: debralda
`,
};

export const lawNotYet: Fault = {
  code: 'P3115',
  name: 'law-not-yet',
  severity: 'error',
  summary: '`asOf` is a day on which the GDPR did not apply yet',
  why: 'The duties that policyc checks begin with the GDPR; by the law of an earlier day, nothing would be found.',
  fix: 'Correct the day, or delete `asOf`: the law of today is applied then.',
  cites: ['gdpr:99(2)'],
  ...slip('asOf: 2018-05-25\n', '2018-05-25', '2018-05-24'),
};

/** All faults of this stage. */
export const faults: readonly Fault[] = [
  ...Object.values(unknownEntry),
  unknownProvision,
  notALegalBasis,
  recipientTwice,
  sectionTwice,
  unknownAuthority,
  lawNotYet,
];
