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
  special: ['legalBases'],
  jointControllers: ['jointControllers'],
};

/** The id of the entry that bears a name or is cited so: people write "CloudBox" where `cloudbox` is declared, and "§ 4 BDSG". */
export function idOfName(data: object, path: readonly string[], name: string): string | undefined {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const wanted = name.trim().toLowerCase();
  const { controller, ...maps } = data as Record<string, Record<string, object | undefined> | undefined>;
  const { jointControllers } = controller ?? {};
  for (const map of DECLARED[key] ?? [])
    for (const [id, entry] of Object.entries({ ...maps, jointControllers }[map] ?? {})) {
      const { name: own, legalName, title, citation } = (entry ?? {}) as Record<string, unknown>;
      if ([own, legalName, title, citation].flatMap(inAllLanguages).some((each) => each === wanted)) return id;
    }
  return undefined;
}

/** A text, or that of each language, to compare with what somebody wrote. */
function inAllLanguages(text: unknown): string[] {
  const texts = typeof text === 'object' && text !== null ? Object.values(text) : [text];
  return texts.flatMap((each) => (typeof each === 'string' ? [each.toLowerCase()] : []));
}
