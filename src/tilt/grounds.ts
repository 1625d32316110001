import type { Activity, Basis, Purpose } from '../model/index.ts';
import type { Words } from './words.ts';

/** What an item of TILT says of why data are processed: each of its purposes rests on each of its bases. */
export interface Grounds {
  readonly purposes: readonly object[];
  readonly legalBases: readonly object[];
  readonly legitimateInterests: readonly object[];
}

/** The purposes of an activity, those together that rest on the same grounds. */
export function groundsOf({ entry, purposes }: Activity, words: Words): Grounds[] {
  const texts = new Map<string, Purpose[][]>();
  for (const purpose of purposes) {
    const text = words(purpose.entry.text);
    const groups = texts.get(text) ?? [];
    texts.set(text, groups);
    const group = groups.find((each) => each.every((other) => goTogether(other, purpose)));
    if (group) group.push(purpose);
    else groups.push([purpose]);
  }
  const found = new Map<string, { readonly texts: string[]; readonly group: Purpose[] }>();
  for (const [text, groups] of texts)
    for (const group of groups) {
      const key = JSON.stringify(
        group.map((each) => [idOf(each.basis), idOf(each.special), words(each.entry.interest)]),
      );
      const known = found.get(key) ?? { texts: [], group };
      found.set(key, known);
      known.texts.push(text);
    }
  return [...found.values()].map((each) => ({
    purposes: each.texts.map((description) => ({ purpose: words(entry.title), description })),
    ...basesOf(each.group, words),
  }));
}

/** Whether two grounds of one purpose can stand in one item, so that each is read as it was. */
function goTogether(one: Purpose, other: Purpose): boolean {
  return one.basis !== undefined && idOf(one.special) === idOf(other.special) && idOf(one.basis) !== idOf(other.basis);
}

function idOf(basis: Basis | undefined): string | undefined {
  return basis?.national?.id ?? basis?.row?.id;
}

function basesOf(group: readonly Purpose[], words: Words): Pick<Grounds, 'legalBases' | 'legitimateInterests'> {
  const bases = group.flatMap(({ basis, special }) => [basis, special]);
  const references = new Map(
    bases.flatMap((basis) => (basis ? [[idOf(basis), referenceOf(basis, words)]] : [])) as [string, object][],
  );
  const interests = group.flatMap(({ entry: { interest } }) => (interest ? [words(interest)] : []));
  return {
    legalBases: [...references.values()],
    legitimateInterests: interests.map((reasoning) => ({ exists: true, reasoning })),
  };
}

/** A reference has letters, digits and hyphens only; any other citation is the description. */
function referenceOf({ national, row }: Basis, words: Words): object {
  if (row && !national) return { reference: referenceTo(row.id) };
  const citation = words(national?.entry.citation);
  return /^[A-Z]+[-0-9a-z]*$/.test(citation) ? { reference: citation } : { reference: '', description: citation };
}

/** `gdpr:6(1)(f)` as `GDPR-6-1-f`. */
function referenceTo(id: string): string {
  const parts = id.replace(/[:()]+/g, '-').replace(/-$/, '');
  return parts.replace(/^\w+/, (act) => act.toUpperCase());
}
