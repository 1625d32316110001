/** The wording of the composed notice, own text and template text alike (Art. 12(1) GDPR). */
import type { Rule } from '../rule.ts';

export const text: readonly Rule[] = [];
