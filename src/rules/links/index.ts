/** Where the links of the composed notice lead (Art. 12(1) GDPR). */
import type { Rule } from '../rule.ts';

export const links: readonly Rule[] = [];
