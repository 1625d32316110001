/** Data that go to third countries (Art. 13(1)(f), 44 to 49 GDPR). */

import type { Rule } from '../rule.ts';
import { transferWithoutSafeguard } from './transfer-without-safeguard.ts';

export const transfers: readonly Rule[] = [transferWithoutSafeguard];
