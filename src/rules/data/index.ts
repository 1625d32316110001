/** Which data, of whom, from where (Art. 8 to 10, 13(2)(e), 14 GDPR). */

import type { Rule } from '../rule.ts';
import { categoryUnused } from './category-unused.ts';
import { childAgeDiffers } from './child-age-differs.ts';
import { childConsentIncomplete } from './child-consent-incomplete.ts';
import { childVersionMissing } from './child-version-missing.ts';
import { conditionLawUnnamed } from './condition-law-unnamed.ts';
import { conditionWithoutBasis } from './condition-without-basis.ts';
import { criminalAuthorityMissing } from './criminal-authority-missing.ts';
import { explicitConsentMissing } from './explicit-consent-missing.ts';
import { observedAsIndirect } from './observed-as-indirect.ts';
import { requirementUnstated } from './requirement-unstated.ts';
import { sourceToldLate } from './source-told-late.ts';
import { specialConditionMissing } from './special-condition-missing.ts';

export const data: readonly Rule[] = [
  specialConditionMissing,
  conditionWithoutBasis,
  explicitConsentMissing,
  conditionLawUnnamed,
  criminalAuthorityMissing,
  childConsentIncomplete,
  childAgeDiffers,
  childVersionMissing,
  requirementUnstated,
  sourceToldLate,
  observedAsIndirect,
  categoryUnused,
];
