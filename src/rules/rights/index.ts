/** The rights of data subjects, and decisions by automated means (Art. 12 to 22, 77 GDPR). */

import type { Rule } from '../rule.ts';
import { authorityUnnamed } from './authority-unnamed.ts';

export const rights: readonly Rule[] = [authorityUnnamed];
