import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';

const TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };
const MAIL = { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+$' };
const COUNTRY = { type: 'string', pattern: '^[A-Z]{2}$' };
const PHONE = { type: 'string', pattern: '^\\+*\\(?[0-9]{1,4}\\)?[-\\s./0-9]*$' };
const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const REFERENCE = { type: 'string', pattern: '^([A-Z]+[-0-9a-z]*)?$' };

const list = (items: object): object => ({ type: 'array', items });
/** An object with no other keys than these; those that end with a question mark may be missing. */
const object = (keys: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties: {
    _unstated: list(TEXT),
    ...Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.replace('?', ''), value])),
  },
  required: Object.keys(keys).filter((key) => !key.endsWith('?')),
  additionalProperties: false,
});

const RIGHT = {
  available: FLAG,
  description: TEXT,
  'url?': TEXT,
  'email?': MAIL,
  'identificationEvidences?': list(TEXT),
};
const REACHABLE = { 'address?': TEXT, 'country?': COUNTRY, 'email?': MAIL, 'phone?': PHONE };

/** What `export tilt` writes, in our own words: narrower than TILT's schema, and there wherever the tests run. */
const shape = object({
  meta: object({
    _id: TEXT,
    name: TEXT,
    created: DAY,
    modified: DAY,
    version: { type: 'integer', minimum: 1 },
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    status: { enum: ['active'] },
    url: TEXT,
    _hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  }),
  controller: object({
    name: TEXT,
    address: TEXT,
    country: COUNTRY,
    representative: object({ name: TEXT, email: MAIL }),
  }),
  dataProtectionOfficer: object({ name: TEXT, address: TEXT, country: COUNTRY, email: MAIL, 'phone?': PHONE }),
  dataDisclosed: list(
    object({
      _id: TEXT,
      category: TEXT,
      'subcategories?': list(TEXT),
      purposes: list(object({ purpose: TEXT, description: TEXT })),
      legalBases: list(object({ reference: REFERENCE, 'description?': TEXT })),
      legitimateInterests: list(object({ exists: FLAG, reasoning: TEXT })),
      recipients: list(object({ 'name?': TEXT, 'address?': TEXT, 'country?': COUNTRY, category: TEXT })),
      storage: list(
        object({
          'temporal?': list(object({ description: TEXT, ttl: { type: 'string', pattern: '^P' } })),
          'purposeConditional?': list(TEXT),
          'legalBasisConditional?': list(REFERENCE),
          aggregationFunction: { enum: ['max'] },
        }),
      ),
      nonDisclosure: object({
        legalRequirement: FLAG,
        contractualRegulation: FLAG,
        obligationToProvide: FLAG,
        consequences: TEXT,
      }),
    }),
  ),
  thirdCountryTransfers: list(
    object({
      country: COUNTRY,
      'adequacyDecision?': object({ available: FLAG, description: TEXT }),
      'standardDataProtectionClause?': object({ available: FLAG, description: TEXT }),
    }),
  ),
  accessAndDataPortability: object({
    ...RIGHT,
    'administrativeFee?': object({
      amount: { type: 'number' },
      currency: { type: 'string', minLength: 3, maxLength: 3 },
    }),
  }),
  rightToInformation: object(RIGHT),
  rightToRectificationOrDeletion: object(RIGHT),
  rightToDataPortability: object(RIGHT),
  rightToWithdrawConsent: object(RIGHT),
  rightToComplain: object({ ...RIGHT, supervisoryAuthority: object({ name: TEXT, ...REACHABLE }) }),
  sources: list(
    object({
      _id: TEXT,
      dataCategory: TEXT,
      sources: list(object({ description: TEXT, url: TEXT, publiclyAvailable: FLAG })),
    }),
  ),
  automatedDecisionMaking: object({ 'inUse?': FLAG, 'logicInvolved?': TEXT, 'scopeAndIntendedEffects?': TEXT }),
  changesOfPurpose: list(object({})),
});

/** Where the TILT corpus lies beside the repository; it is copied nowhere, and a clone elsewhere has none. */
export const corpus = '../shared/corpus/tilt';

const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'uri-reference': (text: string) => URL.canParse(text, 'https://a.example'),
  },
});
const validators = [
  ajv.compile(shape),
  ...(existsSync(corpus) ? [ajv.compile(JSON.parse(readFileSync(`${corpus}/tilt-schema.json`, 'utf8')))] : []),
];

/** That a document has our shape, and is valid against TILT's own schema where that lies beside the repository. */
export function expectValid(document: object): void {
  for (const validate of validators) expect([validate(document), validate.errors]).toEqual([true, null]);
}
