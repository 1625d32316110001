/** What for, and on which legal basis (Art. 5(1)(b), 6, 13(1)(c) and (d) GDPR). */
import type { Rule } from '../rule.ts';

export const purposes: readonly Rule[] = [];
