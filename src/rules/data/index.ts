/** Which data, of whom, from where (Art. 8 to 10, 13(2)(e), 14 GDPR). */
import type { Rule } from '../rule.ts';

export const data: readonly Rule[] = [];
