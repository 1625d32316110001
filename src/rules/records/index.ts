/** The record of processing activities, security and impact assessments (Art. 30, 32, 35, 36 GDPR). */

import type { Rule } from '../rule.ts';
import { assessmentOfImpactMissing } from './assessment-of-impact-missing.ts';
import { assessmentOfImpactOutdated } from './assessment-of-impact-outdated.ts';
import { assessmentOfImpactUndecided } from './assessment-of-impact-undecided.ts';
import { clientMeasuresMissing } from './client-measures-missing.ts';
import { clientTransferOmitted } from './client-transfer-omitted.ts';
import { clientUnreachable } from './client-unreachable.ts';
import { consultationMissing } from './consultation-missing.ts';
import { dpoUnnamed } from './dpo-unnamed.ts';
import { measuresMissing } from './measures-missing.ts';
import { recordPartyUnreachable } from './record-party-unreachable.ts';

export const records: readonly Rule[] = [
  measuresMissing,
  recordPartyUnreachable,
  clientUnreachable,
  clientMeasuresMissing,
  clientTransferOmitted,
  assessmentOfImpactMissing,
  assessmentOfImpactUndecided,
  assessmentOfImpactOutdated,
  consultationMissing,
  dpoUnnamed,
];
