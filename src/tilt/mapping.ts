import { asCountry } from '../schema/index.ts';
import { as, asLine } from './fit.ts';
import { FEE } from './words.ts';

/** A field of TILT and the key of a policy that says the same. */
export interface Row {
  /** `dataDisclosed[].category`; behind a comma, what else is read. */
  readonly tilt: string;
  /** `dataCategories.*.name`: an id is `*`, the items of a list have no name of their own. */
  readonly policy: string;
  /** What the policy takes over of the text, for fields that stand alone: these are read and written by this row. */
  readonly fit?: Fit;
  /** Whether a value of the policy comes back as it went out. Default: all do. */
  readonly comes?: (value: unknown, owner: object) => boolean;
  /** What a reader of the table should know. */
  readonly note?: string;
}

type Fit = (text: string) => string | undefined;

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
/** TILT's telephone numbers are digits with what stands between them. */
const PHONE = matches(/^\+*\(?\d{1,4}\)?[-\s./\d]*$/);
/** TILT's references to a law are letters and digits with hyphens. */
const REFERENCE = matches(/^[A-Z]+[-0-9a-z]*$/);

const contact = (tilt: string, policy: string): Row[] => [
  { tilt: `${tilt}.address`, policy: `${policy}.address`, fit: asLine },
  { tilt: `${tilt}.country`, policy: `${policy}.country`, fit: asCountry },
];
const reachable = (tilt: string, policy: string): Row[] => [
  { tilt: `${tilt}.name`, policy: `${policy}.name`, fit: asLine },
  ...contact(tilt, policy),
  { tilt: `${tilt}.email`, policy: `${policy}.email`, fit: as('email-address') },
  { tilt: `${tilt}.phone`, policy: `${policy}.phone`, fit: as('phone'), comes: PHONE },
];
const AUTHORITY = 'rightToComplain.supervisoryAuthority';
const ITEM = 'dataDisclosed[]';

/** What TILT and a policy say alike: the import, the export, the list of what TILT can't say, and docs/tilt.md follow it. */
export const MAPPING: readonly Row[] = [
  {
    tilt: 'meta.language',
    policy: 'notices.*.languages',
    comes: (value) => Array.isArray(value) && value.length === 1 && /^[a-z]{2}$/.test(value[0]),
    note: 'TILT has one',
  },
  { tilt: 'meta.modified, meta.created', policy: 'notices.*.effective' },
  {
    tilt: 'meta.version',
    policy: 'notices.*.version',
    comes: matches(/^[1-9]\d{0,14}$/),
    note: 'TILT has whole numbers',
  },
  { tilt: 'meta.url', policy: 'notices.*.url', fit: as('web-address') },
  { tilt: 'controller.name, meta.name', policy: 'controller.name', fit: asLine },
  ...contact('controller', 'controller'),
  ...reachable('dataProtectionOfficer', 'controller.dpo'),
  ...reachable(AUTHORITY, 'controller.supervisoryAuthority'),
  { tilt: `${ITEM}.category`, policy: 'dataCategories.*.name' },
  { tilt: `${ITEM}.subcategories[]`, policy: 'dataCategories.*.examples' },
  { tilt: `${ITEM}.purposes[].purpose`, policy: 'activities.*.title' },
  { tilt: `${ITEM}.purposes[].description`, policy: 'activities.*.purposes.text' },
  { tilt: `${ITEM}.legalBases[].reference`, policy: 'activities.*.purposes.basis' },
  { tilt: `${ITEM}.legalBases[].reference`, policy: 'activities.*.purposes.special', note: 'Art. 9(2) and 10' },
  { tilt: `${ITEM}.legalBases[].reference, description`, policy: 'legalBases.*.citation', note: 'national law' },
  {
    tilt: `${ITEM}.legitimateInterests[].reasoning`,
    policy: 'activities.*.purposes.interest',
    comes: (_, owner) => (owner as { basis?: string }).basis === 'gdpr:6(1)(f)',
  },
  { tilt: `${ITEM}.recipients[].name, category`, policy: 'recipients.*.name' },
  ...contact(`${ITEM}.recipients[]`, 'recipients.*'),
  {
    tilt: `${ITEM}.recipients[].category`,
    policy: 'recipients.*.role',
    comes: (value, owner) => value === 'third-party' || !('category' in owner),
    note: 'a word of ours; of others it is a comment, and the role is `third-party`',
  },
  { tilt: `${ITEM}.recipients[].category`, policy: 'recipients.*.category', note: '`true` where there is no name' },
  { tilt: `${ITEM}.recipients[].name`, policy: 'processors.*.name', note: 'of the category `processor`' },
  ...contact(`${ITEM}.recipients[]`, 'processors.*'),
  { tilt: `${ITEM}.storage[].temporal[].ttl`, policy: 'activities.*.retention.period' },
  {
    tilt: `${ITEM}.storage[].temporal[].description, purposeConditional[]`,
    policy: 'activities.*.retention.criteria',
  },
  {
    tilt: `${ITEM}.storage[].legalBasisConditional[]`,
    policy: 'activities.*.retention.law',
    comes: (value, owner) => REFERENCE(value) && !('period' in owner) && !('criteria' in owner),
  },
  { tilt: `${ITEM}.nonDisclosure`, policy: 'activities.*.data.required', comes: matches(/^(?:law|contract|no)$/) },
  { tilt: `${ITEM}.nonDisclosure.consequences`, policy: 'activities.*.data.consequence' },
  { tilt: 'sources[].sources[].description', policy: 'activities.*.sources.name' },
  { tilt: 'sources[].sources[].publiclyAvailable', policy: 'activities.*.sources.public' },
  {
    tilt: 'thirdCountryTransfers[]',
    policy: '(processors|recipients).*.transfer.mechanism',
    comes: matches(/^(?:adequacy|scc)$/),
    note: '`adequacy` or `scc`, of all recipients in that country',
  },
  { tilt: 'thirdCountryTransfers[]…description', policy: '(processors|recipients).*.transfer.decision' },
  { tilt: 'automatedDecisionMaking.inUse', policy: 'activities.*.automatedDecisions', note: '`[]` where it is false' },
  { tilt: 'right….email', policy: 'rights.contact.email' },
  { tilt: 'right….url', policy: 'rights.contact.form' },
  { tilt: 'right….identificationEvidences[]', policy: 'rights.identity' },
  { tilt: 'accessAndDataPortability.administrativeFee', policy: 'rights.fee', comes: matches(FEE) },
];

/** A field that is read and written by its row alone. */
export interface Field {
  readonly from: string;
  readonly to: string;
  readonly fit: Fit;
  readonly comes: (value: unknown, owner: object) => boolean;
}

/** The fields directly below a place of TILT that stand for keys directly below one of the policy. */
export function fieldsAt(tilt: string, policy: string): Field[] {
  return MAPPING.flatMap((row) => {
    const from = below(row.tilt.split(',')[0] as string, tilt);
    const to = below(row.policy, policy);
    return row.fit && from && to ? [{ from, to, fit: row.fit, comes: row.comes ?? (() => true) }] : [];
  });
}

function below(path: string, place: string): string | undefined {
  const rest = path.startsWith(`${place}.`) ? path.slice(place.length + 1) : '';
  return /^\w+$/.test(rest) ? rest : undefined;
}
