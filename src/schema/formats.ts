/** The formats that `policy.schema.json` names. Each takes a string of bounded length and looks at it once. */

import { isDay } from '../calendar/index.ts';

const COUNTRIES = new Set(
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  ),
);

/** The codes of ISO 3166-1 alpha-2. */
export const countryCodes: ReadonlySet<string> = COUNTRIES;

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PROVISION = /^[a-z]{2,20}:(?:recital-\d{1,3}|\d{1,3}[a-z]?(?:\([0-9a-z]{1,3}\)){0,2})$/;
const DURATION =
  /^P(?=[\dT])(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?(?:\d{1,6}S)?)?$/;
const LOCALE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;
const SUBDOMAIN = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const EMAIL =
  /^[^\s@<>()[\]\\,;:"]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?){1,8}$/i;

// Soft hyphens, joiners and fillers alone make no text, although they are no spaces.
const VISIBLE = /[^\s\u00ad\u115f\u1160\u200b-\u200d\u2800]/;

/** Whether a text has nothing that a reader would see. */
export function isBlank(value: string): boolean {
  return !VISIBLE.test(value);
}

/** Whether a string has a format; every name that the schema uses is a key. */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  text: (value) => value.length > 20_000 || !isBlank(value),
  line: (value) => value.trim() === value && !isBlank(value) && !/[\r\n\t]/.test(value),
  id: (value) => value.length <= 80 && ID.test(value),
  'iso-date': isDay,
  'iso-duration': (value) => value.length <= 40 && DURATION.test(value) && /[1-9]/.test(value),
  'cookie-duration': (value) =>
    value === 'session' || value === 'until-deleted' || (formats['iso-duration'] as (value: string) => boolean)(value),
  country: (value) => COUNTRIES.has(value),
  language: isLanguage,
  'help-center-locale': (value) => value.length <= 35 && LOCALE.test(value),
  subdomain: (value) => value.length <= 63 && SUBDOMAIN.test(value),
  'email-address': (value) => value.length <= 254 && EMAIL.test(value),
  'web-address': isWebAddress,
  phone: (value) => value.length <= 40 && /^\+?[\d ()/.-]{4,}$/.test(value) && /\d/.test(value),
  provision: (value) => value.length <= 60 && PROVISION.test(value),
  basis: (value) => value.length <= 80 && (PROVISION.test(value) || ID.test(value)),
  place: (value) => value.length <= 300 && /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/.test(value),
};

function isLanguage(value: string): boolean {
  if (value.length > 35 || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  if (value.length > 2000 || !/^https?:\/\/[^\s]+$/i.test(value) || !URL.canParse(value)) return false;
  const { username, password, hostname } = new URL(value);
  return username === '' && password === '' && hostname !== '';
}
