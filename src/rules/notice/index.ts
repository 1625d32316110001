/** The notice as a whole: version, date, changes, languages, layers (Art. 12(1) GDPR). */
import type { Rule } from '../rule.ts';

export const notice: readonly Rule[] = [];
