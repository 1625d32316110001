/** What is stored on a device or read from it (Art. 5(3) of Directive 2002/58/EC). */
import type { Rule } from '../rule.ts';

export const cookies: readonly Rule[] = [];
