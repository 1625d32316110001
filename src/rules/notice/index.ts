/** The notice as a whole: version, date, changes, languages, layers (Art. 12(1) GDPR). */

import type { Rule } from '../rule.ts';
import { changesUnannounced } from './changes-unannounced.ts';
import { changesUnlisted } from './changes-unlisted.ts';
import { languageUnstated } from './language-unstated.ts';
import { noticeStale } from './notice-stale.ts';
import { scopeMissing } from './scope-missing.ts';
import { titleDrifts } from './title-drifts.ts';
import { versionUnstated } from './version-unstated.ts';

export const notice: readonly Rule[] = [
  scopeMissing,
  noticeStale,
  titleDrifts,
  changesUnlisted,
  changesUnannounced,
  versionUnstated,
  languageUnstated,
];
