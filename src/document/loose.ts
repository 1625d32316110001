import { type Finding, finding, proposals } from '../findings/index.ts';
import { resolveCitation } from '../law/index.ts';
import { type Model, RIGHTS, type SectionPlan, unknownProvision } from '../model/index.ts';
import type { Kind, Ref } from '../tree/index.ts';
import { unknownReference } from './faults.ts';

/**
 * Judges references that no notice links: the record alone prints the words around them, and each as the name of what it leads
 * to. It must be something that the policy has; which notice shows it is no matter here.
 */
export function looseReferences(refs: Iterable<Ref>, model: Model): Finding[] {
  const names = namesIn(model);
  const withheld = new Set([...model.withheld.values()].flatMap((ids) => [...ids]));
  const didYouMean = proposals();
  return [...refs].flatMap((ref) => {
    if (ref.kind === 'law') return unknownProvisions(ref);
    const lost = partsOf(ref).find(({ kind, id }) => !withheld.has(id) && !names(kind).has(id));
    if (!lost) return [];
    const message = `the policy has no ${lost.kind ?? 'section or entry'} "${lost.id}"`;
    const help = didYouMean(lost.id, names(lost.kind));
    return [finding(unknownReference, { at: ref.at, message, ...(help && { help }) })];
  });
}

/** A provision that the act does not have, which is an error wherever it is cited. */
function unknownProvisions({ id, at }: Ref): Finding[] {
  const found = resolveCitation(id);
  return 'problem' in found ? [finding(unknownProvision, { at, ...found.problem })] : [];
}

type Name = Pick<Ref, 'kind' | 'id'>;

/** `notice:website#cookies` names a notice, and something in it. */
function partsOf({ kind, id }: Ref): Name[] {
  if (kind !== 'notice') return [{ ...(kind && { kind }), id }];
  const [notice = '', inner] = id.split('#');
  return [{ kind, id: notice }, ...(inner === undefined ? [] : [{ id: inner }])];
}

/** The ids of all that references of a kind can lead to, or those of any kind. */
function namesIn(model: Model): (kind: Kind | undefined) => ReadonlySet<string> {
  const recipients = new Set(model.recipients.keys());
  const byKind: Partial<Record<Kind, ReadonlySet<string>>> = {
    section: new Set([...model.notices.values()].flatMap(({ sections }) => sections.flatMap(idsOf))),
    activity: new Set(model.activities.keys()),
    processor: recipients,
    recipient: recipients,
    category: new Set(model.dataCategories.keys()),
    right: new Set(RIGHTS),
    cookie: new Set(model.cookies.keys()),
    consent: new Set(model.consents.keys()),
    term: new Set(model.terms.keys()),
    notice: new Set(model.notices.keys()),
  };
  const all = new Set(Object.values(byKind).flatMap((ids) => [...ids]));
  return (kind) => (kind ? byKind[kind] : all) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function idsOf({ id, sections }: SectionPlan): string[] {
  return [id, ...sections.flatMap(idsOf)];
}
