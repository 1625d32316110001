/** The words with which people consent (Art. 4(11), 7 GDPR). */

import type { Rule } from '../rule.ts';
import { consentBundled } from './consent-bundled.ts';
import { consentControllerUnnamed } from './consent-controller-unnamed.ts';
import { consentCoupled } from './consent-coupled.ts';
import { consentDataUnnamed } from './consent-data-unnamed.ts';
import { consentNotSeparate } from './consent-not-separate.ts';
import { consentNudging } from './consent-nudging.ts';
import { consentPreticked } from './consent-preticked.ts';
import { consentRecipientsUnnamed } from './consent-recipients-unnamed.ts';
import { consentSeparationUnstated } from './consent-separation-unstated.ts';
import { consentUndeclared } from './consent-undeclared.ts';
import { consentUnproven } from './consent-unproven.ts';
import { consentUnused } from './consent-unused.ts';
import { marketingCallUnfounded } from './marketing-call-unfounded.ts';
import { marketingMailUnfounded } from './marketing-mail-unfounded.ts';
import { withdrawalUnmentioned } from './withdrawal-unmentioned.ts';

export const consents: readonly Rule[] = [
  consentControllerUnnamed,
  consentUnused,
  consentBundled,
  consentDataUnnamed,
  consentRecipientsUnnamed,
  withdrawalUnmentioned,
  consentNotSeparate,
  consentPreticked,
  consentCoupled,
  consentUnproven,
  consentNudging,
  marketingMailUnfounded,
  consentSeparationUnstated,
  consentUndeclared,
  marketingCallUnfounded,
];
