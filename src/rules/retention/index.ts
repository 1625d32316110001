/** How long data are kept (Art. 5(1)(e), 13(2)(a) GDPR). */

import type { Rule } from '../rule.ts';
import { retentionMissing } from './retention-missing.ts';

export const retention: readonly Rule[] = [retentionMissing];
