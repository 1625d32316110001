/** What for, and on which legal basis (Art. 5(1)(b), 6, 13(1)(c) and (d) GDPR). */

import type { Rule } from '../rule.ts';
import { balancingMissing } from './balancing-missing.ts';
import { basisMissing } from './basis-missing.ts';
import { contractForOptionalData } from './contract-for-optional-data.ts';
import { contractForTracking } from './contract-for-tracking.ts';
import { contractWithoutParty } from './contract-without-party.ts';
import { furtherPurposeUnfounded } from './further-purpose-unfounded.ts';
import { interestOfPublicBody } from './interest-of-public-body.ts';
import { interestShared } from './interest-shared.ts';
import { interestUnnamed } from './interest-unnamed.ts';
import { obligationUnnamed } from './obligation-unnamed.ts';
import { purposeOpenList } from './purpose-open-list.ts';
import { purposeVague } from './purpose-vague.ts';

export const purposes: readonly Rule[] = [
  basisMissing,
  obligationUnnamed,
  interestUnnamed,
  interestShared,
  balancingMissing,
  interestOfPublicBody,
  contractForOptionalData,
  contractWithoutParty,
  contractForTracking,
  purposeVague,
  purposeOpenList,
  furtherPurposeUnfounded,
];
