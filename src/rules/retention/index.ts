/** How long data are kept (Art. 5(1)(e), 13(2)(a) GDPR). */

import type { Rule } from '../rule.ts';
import { retentionLawUnnamed } from './retention-law-unnamed.ts';
import { retentionMissing } from './retention-missing.ts';
import { retentionVague } from './retention-vague.ts';
import { retentionWithoutStart } from './retention-without-start.ts';
import { startMisworded } from './start-misworded.ts';

export const retention: readonly Rule[] = [
  retentionMissing,
  retentionVague,
  retentionWithoutStart,
  retentionLawUnnamed,
  startMisworded,
];
