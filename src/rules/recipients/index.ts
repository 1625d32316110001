/** Who receives the data (Art. 13(1)(e), 28 GDPR). */
import type { Rule } from '../rule.ts';

export const recipients: readonly Rule[] = [];
