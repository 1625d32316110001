/** Where the links of the composed notice lead (Art. 12(1) GDPR). */

import type { Rule } from '../rule.ts';
import { addressOfTwoDocuments } from './address-of-two-documents.ts';
import { hereWithoutTarget } from './here-without-target.ts';
import { linkToFallenScheme } from './link-to-fallen-scheme.ts';
import { linkUnencrypted } from './link-unencrypted.ts';
import { linkWithSession } from './link-with-session.ts';
import { linkWithoutWords } from './link-without-words.ts';

export const links: readonly Rule[] = [
  hereWithoutTarget,
  linkWithoutWords,
  linkWithSession,
  linkUnencrypted,
  linkToFallenScheme,
  addressOfTwoDocuments,
];
