/** The words with which people consent (Art. 4(11), 7 GDPR). */
import type { Rule } from '../rule.ts';

export const consents: readonly Rule[] = [];
