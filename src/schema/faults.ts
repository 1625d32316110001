import { ACTIVITY, type Examples, type Fault, NOTICE, slip, WAIVER } from '../findings/index.ts';
import { badLocale, badSubdomain } from './publication-faults.ts';

function fault(
  code: Fault['code'],
  name: string,
  summary: string,
  why: string,
  fix: string,
  examples: Examples = {},
): Fault {
  return { code, name, severity: 'error', summary, why, fix, cites: [], ...examples };
}

const WHY_VALUE = 'The value could not be printed or checked as what it is meant to be.';

export const unknownKey = fault(
  'P2001',
  'unknown-key',
  'a key stands in a place where the policy language has none of that name',
  'Its value would be ignored, and readers would miss what you meant to say.',
  'Correct the spelling, or move the key to the entry that it belongs to.',
  slip(
    `dataSubjects:
  users: { name: Users }
`,
    'name:',
    'nmae:',
  ),
);
export const missingKey = fault(
  'P2002',
  'missing-key',
  'a key is missing',
  'Without it, what the policy says here is incomplete, and can be neither checked nor printed.',
  'Add the key with its value.',
  slip(
    `dataSubjects:
  users: { name: Users, description: Everyone with an account. }
`,
    'name: Users, ',
    '',
  ),
);
export const wrongType = fault(
  'P2003',
  'wrong-type',
  'a value is of another kind than expected',
  WHY_VALUE,
  'Write a text, a list or a map as the language reference shows.',
  slip(
    `terms:
  end-user:
    term: User
    definition: Anyone with an account.
`,
    'Anyone with an account.',
    '[anyone, with an account]',
  ),
);
export const emptyValue = fault(
  'P2004',
  'empty-value',
  'a value is empty',
  'An empty value states nothing.',
  'Write the value, or delete the key.',
  slip(
    `terms:
  end-user:
    term: User
    definition: Anyone with an account.
`,
    'term: User',
    'term:',
  ),
);
export const unknownValue = fault(
  'P2005',
  'unknown-value',
  'a value is none of those that the key can have',
  WHY_VALUE,
  'Choose one of the values that the language reference lists.',
  slip(ACTIVITY, 'required: contract', 'required: maybe'),
);
export const tooLong = fault(
  'P2006',
  'value-too-long',
  'a value is too long',
  'Nobody would read it, and it could not be processed safely.',
  'Shorten it, or divide it into several entries.',
);
export const badId = fault(
  'P2007',
  'id-malformed',
  'an id is not written as ids are',
  'Ids stand in addresses and references, where other characters mean something else.',
  'Use lower-case letters, digits and single hyphens; begin with a letter.',
  slip(
    `terms:
  end-user:
    term: User
    definition: Anyone with an account.
`,
    'end-user',
    'End_User',
  ),
);
export const badDate = fault(
  'P2008',
  'date-malformed',
  'a value is no calendar day',
  WHY_VALUE,
  'Write year, month and day, with hyphens: 2018-08-01.',
  slip(NOTICE, '2026-11-01', '2026-11-31'),
);
export const badDuration = fault(
  'P2009',
  'duration-malformed',
  'a value is no duration',
  WHY_VALUE,
  'Write P, a number and a unit: P10Y for ten years, P13M for 13 months, P30D for 30 days, P1Y6M for a year and a half, PT72H for 72 hours, PT30M for 30 minutes.',
  slip(ACTIVITY, 'P30D', '30 days'),
);
export const badCountry = fault(
  'P2010',
  'country-unknown',
  'a value is no country code',
  'Whether data leave the European Economic Area is read from it.',
  'Write the two capital letters of ISO 3166-1: DE, US, NO.',
  slip(
    `processors:
  mailer: { name: Mailer, service: sending e-mail, country: DE, contract: { kind: dpa } }
`,
    'DE',
    'Germany',
  ),
);
export const badLanguage = fault(
  'P2011',
  'language-malformed',
  'a value is no language tag',
  WHY_VALUE,
  'Write en, de or pt-BR.',
  slip(NOTICE, '[en]', '[English]'),
);
export const badEmail = fault(
  'P2012',
  'email-malformed',
  'a value is no e-mail address',
  'People could not write to it.',
  'Write one address: privacy@example.com.',
  slip(
    `rights:
  contact: { email: privacy@example.com }
  deadline: P1M
`,
    'privacy@example.com',
    'privacy at example.com',
  ),
);
export const badUrl = fault(
  'P2013',
  'web-address-malformed',
  'a value is no web address',
  'Readers could not open it safely.',
  'Write the full address, beginning with https://.',
  slip(
    `rights:
  contact: { form: https://example.com/contact }
  deadline: P1M
`,
    'https://example.com/contact',
    'example.com/contact',
  ),
);
export const badPhone = fault(
  'P2014',
  'phone-malformed',
  'a value is no telephone number',
  'People could not call it.',
  'Write digits, best with + and the country code.',
  slip(
    `rights:
  contact: { phone: +49 331 123456 }
  deadline: P1M
`,
    '+49 331 123456',
    'call us',
  ),
);
export const badProvision = fault(
  'P2015',
  'provision-malformed',
  'a value is not written as a provision is',
  WHY_VALUE,
  'Write act, article, paragraph and letter. The legal bases are gdpr:6(1)(a) consent, (b) contract, (c) legal obligation, (d) vital interests, (e) public task, (f) legitimate interests. The law behind a legal obligation stands in `obligation:`; a basis of national law is declared under `legalBases:`.',
  slip(ACTIVITY, '"gdpr:6(1)(b)"', 'Art. 6 GDPR'),
);
export const badLine = fault(
  'P2016',
  'line-malformed',
  'a value does not stand on one line',
  'Names, addresses and numbers are printed within a line.',
  'Write it on one line, without spaces before and after.',
  slip(
    `rights:
  contact: { address: "Musterweg 1, Potsdam" }
  deadline: P1M
`,
    '1, Potsdam',
    '1\\nPotsdam',
  ),
);
export const badPlace = fault(
  'P2017',
  'place-malformed',
  'the place of a waiver is not written as places are',
  WHY_VALUE,
  'Write the keys from the top with dots between them: activities.registration.',
  slip(WAIVER, 'activities.service', 'activities/service'),
);
export const badNumber = fault(
  'P2018',
  'number-out-of-range',
  'a number is outside the range that the law leaves',
  WHY_VALUE,
  'Write a number within the range.',
  slip(
    `${ACTIVITY}    childConsent: { age: 16, parental: We ask by letter. }
`,
    '16',
    '12',
  ),
);

/** The fault of a value that does not have a format. */
export const byFormat: Readonly<Record<string, Fault>> = {
  text: emptyValue,
  line: badLine,
  id: badId,
  'iso-date': badDate,
  'iso-duration': badDuration,
  'cookie-duration': badDuration,
  country: badCountry,
  language: badLanguage,
  'help-center-locale': badLocale,
  subdomain: badSubdomain,
  'email-address': badEmail,
  'web-address': badUrl,
  phone: badPhone,
  provision: badProvision,
  basis: badProvision,
  place: badPlace,
};

/** All faults of this stage. */
export const faults: readonly Fault[] = [
  unknownKey,
  missingKey,
  wrongType,
  emptyValue,
  unknownValue,
  tooLong,
  badId,
  badDate,
  badDuration,
  badCountry,
  badLanguage,
  badLocale,
  badSubdomain,
  badEmail,
  badUrl,
  badPhone,
  badProvision,
  badLine,
  badPlace,
  badNumber,
];
