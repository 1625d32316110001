/** Who is responsible, and how to reach them (Art. 13(1)(a) and (b), 26, 27, 37 GDPR). */

import type { Rule } from '../rule.ts';
import { dpoUnstated } from './dpo-unstated.ts';

export const controller: readonly Rule[] = [dpoUnstated];
