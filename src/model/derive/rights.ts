import type { Activity, NoticePlan, Purpose } from '../model.ts';

/** The rights of data subjects that a notice can speak of, in the order in which it lists them. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdrawal',
  'automated-decisions',
  'objection',
  'complaint',
] as const;
export type Right = (typeof RIGHTS)[number];

/** The rights that the legal bases of a notice's activities give. */
export function rightsOf(notice: Pick<NoticePlan, 'activities'>): ReadonlySet<Right> {
  const { activities } = notice;
  const depends: Partial<Record<Right, boolean>> = {
    portability: activities.some(isPortable),
    withdrawal: activities.some((activity) => activity.purposes.some(restsOnConsent)),
    'automated-decisions': activities.some((activity) => (activity.entry.automatedDecisions ?? []).length > 0),
    objection: activities.some(canBeObjectedTo),
  };
  return new Set(RIGHTS.filter((right) => depends[right] ?? true));
}

/** Art. 20(1): consent or contract, and automated means. */
export function isPortable(activity: Activity): boolean {
  return !activity.entry.manual && activity.purposes.some(({ basis }) => basis?.row?.portability);
}

/** Art. 7(3): the basis, or the condition for special categories, is consent. */
export function restsOnConsent(purpose: Purpose): boolean {
  return Boolean(purpose.basis?.row?.withdrawal || purpose.special?.row?.withdrawal);
}

/** Art. 21(1) and (2): public task or legitimate interests, or direct marketing. */
export function canBeObjectedTo(activity: Activity): boolean {
  return activity.purposes.some(({ basis, entry }) => basis?.row?.objection || entry.marketing);
}

/** Art. 22: there are activities, none decides by automated means alone, and each says so. */
export function decidesNothing(activities: readonly Activity[]): boolean {
  return activities.length > 0 && activities.every(({ entry }) => entry.automatedDecisions?.length === 0);
}

/** Art. 21(2): direct marketing. */
export function isMarketing(activity: Activity): boolean {
  return activity.purposes.some(({ entry }) => entry.marketing);
}
