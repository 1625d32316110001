// Where the ids that a key takes are declared.
const DECLARED: Readonly<Record<string, readonly string[]>> = {
  recipients: ['processors', 'recipients'],
  recipient: ['processors', 'recipients'],
  provider: ['processors', 'recipients'],
  data: ['dataCategories'],
  category: ['dataCategories'],
  subjects: ['dataSubjects'],
  audience: ['dataSubjects'],
  measures: ['measures'],
  activities: ['activities'],
  activity: ['activities'],
  consent: ['consents'],
  basis: ['legalBases'],
};

/** The id of the entry that bears a name: people write "CloudBox" where `cloudbox` is declared. */
export function idOfName(data: object, path: readonly string[], name: string): string | undefined {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const wanted = name.trim().toLowerCase();
  for (const map of DECLARED[key] ?? [])
    for (const [id, entry] of Object.entries((data as Record<string, object | undefined>)[map] ?? {})) {
      const { name: own, legalName, title } = (entry ?? {}) as Record<string, unknown>;
      if ([own, legalName, title].some((each) => typeof each === 'string' && each.toLowerCase() === wanted)) return id;
    }
  return undefined;
}
