/** Texts in several languages (Art. 12(1) GDPR). */

import type { Rule } from '../rule.ts';
import { translationDiffers } from './translation-differs.ts';

export const languages: readonly Rule[] = [translationDiffers];
