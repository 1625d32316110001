/** The rights of data subjects, and decisions by automated means (Art. 12 to 22, 77 GDPR). */

import type { Rule } from '../rule.ts';
import { authorityElsewhere } from './authority-elsewhere.ts';
import { authorityUnnamed } from './authority-unnamed.ts';
import { deadlineTooLong } from './deadline-too-long.ts';
import { deadlineUnstated } from './deadline-unstated.ts';
import { decisionConsentNotExplicit } from './decision-consent-not-explicit.ts';
import { decisionOnSpecialData } from './decision-on-special-data.ts';
import { decisionsUndeclared } from './decisions-undeclared.ts';
import { feeWithoutCondition } from './fee-without-condition.ts';
import { requestChannelMissing } from './request-channel-missing.ts';
import { rightsUnshown } from './rights-unshown.ts';

export const rights: readonly Rule[] = [
  authorityUnnamed,
  authorityElsewhere,
  requestChannelMissing,
  deadlineUnstated,
  deadlineTooLong,
  feeWithoutCondition,
  rightsUnshown,
  decisionsUndeclared,
  decisionOnSpecialData,
  decisionConsentNotExplicit,
];
