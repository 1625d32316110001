/** Terms, names and citations in the composed notice (Art. 12(1) GDPR). */
import type { Rule } from '../rule.ts';

export const terms: readonly Rule[] = [];
