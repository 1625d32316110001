/** What is stored on a device or read from it (Art. 5(3) of Directive 2002/58/EC). */

import type { Rule } from '../rule.ts';
import { browserSettingsAsChoice } from './browser-settings-as-choice.ts';
import { choiceNotChangeable } from './choice-not-changeable.ts';
import { cookieAccessUnstated } from './cookie-access-unstated.ts';
import { cookieBasisMissing } from './cookie-basis-missing.ts';
import { cookieCategoryWrong } from './cookie-category-wrong.ts';
import { cookieDurationMissing } from './cookie-duration-missing.ts';
import { cookiePartyWrong } from './cookie-party-wrong.ts';
import { cookieUnnamed } from './cookie-unnamed.ts';
import { deviceAccessWithoutConsent } from './device-access-without-consent.ts';
import { deviceReadUndeclared } from './device-read-undeclared.ts';
import { exemptionMisused } from './exemption-misused.ts';
import { interestInPlaceOfConsent } from './interest-in-place-of-consent.ts';
import { knownCookiesUnlisted } from './known-cookies-unlisted.ts';
import { statisticsExempt } from './statistics-exempt.ts';
import { storageWithoutConsent } from './storage-without-consent.ts';

export const cookies: readonly Rule[] = [
  deviceAccessWithoutConsent,
  storageWithoutConsent,
  exemptionMisused,
  interestInPlaceOfConsent,
  cookieBasisMissing,
  cookieUnnamed,
  cookieDurationMissing,
  cookieAccessUnstated,
  cookieCategoryWrong,
  cookiePartyWrong,
  knownCookiesUnlisted,
  browserSettingsAsChoice,
  choiceNotChangeable,
  deviceReadUndeclared,
  statisticsExempt,
];
