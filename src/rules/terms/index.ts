/** Terms, names and citations in the composed notice (Art. 12(1) GDPR). */

import type { Rule } from '../rule.ts';
import { actRepealed } from './act-repealed.ts';
import { addressVaries } from './address-varies.ts';
import { citationMismatch } from './citation-mismatch.ts';
import { definitionCopied } from './definition-copied.ts';
import { nameVaries } from './name-varies.ts';
import { termFormDrifts } from './term-form-drifts.ts';
import { termUnexplained } from './term-unexplained.ts';
import { termUnused } from './term-unused.ts';
import { typedCitationWrong } from './typed-citation-wrong.ts';

export const terms: readonly Rule[] = [
  termUnused,
  termFormDrifts,
  termUnexplained,
  typedCitationWrong,
  citationMismatch,
  actRepealed,
  nameVaries,
  addressVaries,
  definitionCopied,
];
