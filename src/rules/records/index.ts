/** The record of processing activities, security and impact assessments (Art. 30, 32, 35, 36 GDPR). */

import type { Rule } from '../rule.ts';
import { measuresMissing } from './measures-missing.ts';

export const records: readonly Rule[] = [measuresMissing];
