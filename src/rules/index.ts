/** Rules: model, law and notice in; findings out. */
import type { Finding } from '../findings/index.ts';
import { dpoUnstated } from './controller/dpo-unstated.ts';
import { measuresMissing } from './records/measures-missing.ts';
import { retentionMissing } from './retention/retention-missing.ts';
import { authorityUnnamed } from './rights/authority-unnamed.ts';
import type { Rule, RuleInput } from './rule.ts';
import { transferWithoutSafeguard } from './transfers/transfer-without-safeguard.ts';

/** The duties that the law lays down for a policy, one file each, in a folder for each topic. */
export const rules: readonly Rule[] = [
  dpoUnstated,
  retentionMissing,
  authorityUnnamed,
  transferWithoutSafeguard,
  measuresMissing,
];

export type { Rule, RuleInput } from './rule.ts';

/** What the rules in force on the day of the law find. */
export function applyRules(input: RuleInput): Finding[] {
  const { date } = input.law;
  const inForce = rules.filter(({ since, until }) => (!since || since <= date) && (!until || date <= until));
  return inForce.flatMap((rule) => [...rule.check(input)].map((problem) => ({ fault: rule, ...problem })));
}
