/** Data that go to third countries (Art. 13(1)(f), 44 to 49 GDPR). */

import type { Rule } from '../rule.ts';
import { adequacyAbsent } from './adequacy-absent.ts';
import { adequacyDoubtful } from './adequacy-doubtful.ts';
import { adequacyExpiring } from './adequacy-expiring.ts';
import { adequacyFallen } from './adequacy-fallen.ts';
import { adequacyOutsideScope } from './adequacy-outside-scope.ts';
import { adequacyScopeUnchecked } from './adequacy-scope-unchecked.ts';
import { assessmentMissing } from './assessment-missing.ts';
import { certificationUnchecked } from './certification-unchecked.ts';
import { certificationUnlisted } from './certification-unlisted.ts';
import { certificationWithoutEmployees } from './certification-without-employees.ts';
import { clausesModuleWrong } from './clauses-module-wrong.ts';
import { clausesRepealed } from './clauses-repealed.ts';
import { clausesUnknown } from './clauses-unknown.ts';
import { clausesUnnamed } from './clauses-unnamed.ts';
import { clausesWithoutModule } from './clauses-without-module.ts';
import { compellingUndocumented } from './compelling-undocumented.ts';
import { copyUnstated } from './copy-unstated.ts';
import { derogationSystematic } from './derogation-systematic.ts';
import { derogationUnnamed } from './derogation-unnamed.ts';
import { fallenSchemeMentioned } from './fallen-scheme-mentioned.ts';
import { recipientCountryUnnamed } from './recipient-country-unnamed.ts';
import { safeguardInsideEea } from './safeguard-inside-eea.ts';
import { safeguardUnapproved } from './safeguard-unapproved.ts';
import { transferConsentMissing } from './transfer-consent-missing.ts';
import { transferCountryUnnamed } from './transfer-country-unnamed.ts';
import { transferWithoutSafeguard } from './transfer-without-safeguard.ts';

export const transfers: readonly Rule[] = [
  transferWithoutSafeguard,
  adequacyFallen,
  clausesRepealed,
  adequacyAbsent,
  adequacyScopeUnchecked,
  certificationUnlisted,
  certificationUnchecked,
  certificationWithoutEmployees,
  clausesWithoutModule,
  clausesModuleWrong,
  clausesUnnamed,
  clausesUnknown,
  assessmentMissing,
  copyUnstated,
  safeguardUnapproved,
  derogationUnnamed,
  transferConsentMissing,
  derogationSystematic,
  compellingUndocumented,
  recipientCountryUnnamed,
  safeguardInsideEea,
  adequacyExpiring,
  adequacyDoubtful,
  transferCountryUnnamed,
  adequacyOutsideScope,
  fallenSchemeMentioned,
];
