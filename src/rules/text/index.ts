/** The wording of the composed notice, own text and template text alike (Art. 12(1) GDPR). */

import type { Rule } from '../rule.ts';
import { anonymityUnexplained } from './anonymity-unexplained.ts';
import { basisLeftOpen } from './basis-left-open.ts';
import { bracketsUnbalanced } from './brackets-unbalanced.ts';
import { endMarkMissing } from './end-mark-missing.ts';
import { hardToRead } from './hard-to-read.ts';
import { headingWithoutContent } from './heading-without-content.ts';
import { hedge } from './hedge.ts';
import { languageForeign } from './language-foreign.ts';
import { languageMixed } from './language-mixed.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { pseudonymCalledAnonymous } from './pseudonym-called-anonymous.ts';
import { rightInverted } from './right-inverted.ts';
import { sentenceCutOff } from './sentence-cut-off.ts';
import { slipOfThePen } from './slip-of-the-pen.ts';
import { spacesStray } from './spaces-stray.ts';
import { statuteSpeaks } from './statute-speaks.ts';
import { textRepeated } from './text-repeated.ts';
import { useReserved } from './use-reserved.ts';

export const text: readonly Rule[] = [
  sentenceCutOff,
  endMarkMissing,
  placeholderLeft,
  rightInverted,
  slipOfThePen,
  bracketsUnbalanced,
  textRepeated,
  hedge,
  languageMixed,
  languageForeign,
  statuteSpeaks,
  basisLeftOpen,
  useReserved,
  pseudonymCalledAnonymous,
  anonymityUnexplained,
  headingWithoutContent,
  spacesStray,
  hardToRead,
];
