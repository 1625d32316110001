/** Who receives the data (Art. 13(1)(e), 28 GDPR). */

import type { Rule } from '../rule.ts';
import { categoryVague } from './category-vague.ts';
import { contractIncomplete } from './contract-incomplete.ts';
import { contractMissing } from './contract-missing.ts';
import { contractPartnerAbroad } from './contract-partner-abroad.ts';
import { groupUnnamed } from './group-unnamed.ts';
import { recipientUnused } from './recipient-unused.ts';
import { recipientsIndistinct } from './recipients-indistinct.ts';
import { recipientsUnstated } from './recipients-unstated.ts';
import { serviceUnstated } from './service-unstated.ts';
import { vendorChanged } from './vendor-changed.ts';

export const recipients: readonly Rule[] = [
  recipientUnused,
  contractMissing,
  contractIncomplete,
  recipientsUnstated,
  categoryVague,
  groupUnnamed,
  recipientsIndistinct,
  vendorChanged,
  contractPartnerAbroad,
  serviceUnstated,
];
