/** Who is responsible, and how to reach them (Art. 13(1)(a) and (b), 26, 27, 37 GDPR). */

import type { Rule } from '../rule.ts';
import { contactMissing } from './contact-missing.ts';
import { controllerUnnamed } from './controller-unnamed.ts';
import { controllerUnshown } from './controller-unshown.ts';
import { dpoLikelyRequired } from './dpo-likely-required.ts';
import { dpoRequired } from './dpo-required.ts';
import { dpoRequiredByStaff } from './dpo-required-by-staff.ts';
import { dpoUnnotified } from './dpo-unnotified.ts';
import { dpoUnreachable } from './dpo-unreachable.ts';
import { dpoUnstated } from './dpo-unstated.ts';
import { imprintUnlinked } from './imprint-unlinked.ts';
import { representativeMissing } from './representative-missing.ts';
import { representativeOutside } from './representative-outside.ts';
import { seatUnstated } from './seat-unstated.ts';

export const controller: readonly Rule[] = [
  dpoUnstated,
  dpoUnreachable,
  dpoRequired,
  dpoLikelyRequired,
  dpoRequiredByStaff,
  seatUnstated,
  contactMissing,
  imprintUnlinked,
  representativeMissing,
  representativeOutside,
  dpoUnnotified,
  controllerUnshown,
  controllerUnnamed,
];
