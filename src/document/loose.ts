import { type Finding, finding, proposals } from '../findings/index.ts';
import { allSections, type Model, provisionAt, RIGHTS } from '../model/index.ts';
import type { Kind, Ref } from '../tree/index.ts';
import { entriesByKind, isWithheld } from './entries.ts';
import { unknownReference } from './faults.ts';

/**
 * Judges references that no notice links: the record alone prints the words around them, and each as the name of what it leads
 * to. It must be something that the policy has; which notice shows it is no matter here.
 */
export function looseReferences(refs: Iterable<Ref>, model: Model): Finding[] {
  const names = namesIn(model);
  const didYouMean = proposals();
  const findings: Finding[] = [];
  const report = (found: Finding) => findings.push(found);
  for (const ref of refs) {
    if (ref.kind === 'law') provisionAt({ report }, ref.id, ref.at);
    const lost = partsOf(ref).find((part) => !names(part.kind).has(part.id) && !isWithheld(model, part));
    if (!lost) continue;
    const message = `the policy has no ${lost.kind ?? 'section or entry'} "${lost.id}"`;
    const help = didYouMean(lost.id, names(lost.kind));
    report(finding(unknownReference, { at: ref.at, message, ...(help && { help }) }));
  }
  return findings;
}

type Name = Pick<Ref, 'kind' | 'id'>;

/** The entries that must be there: `notice:website#cookies` names a notice, and something in it. */
function partsOf({ kind, id }: Ref): Name[] {
  if (kind === 'law') return [];
  if (kind !== 'notice') return [{ ...(kind && { kind }), id }];
  const [notice = '', inner] = id.split('#');
  return [{ kind, id: notice }, ...(inner === undefined ? [] : [{ id: inner }])];
}

/** The ids of all that references of a kind can lead to, or those of any kind; provisions of the law are none of them. */
function namesIn(model: Model): (kind: Kind | undefined) => ReadonlySet<string> {
  const sections = [...model.notices.values()].flatMap((notice) => allSections(notice.sections));
  const byKind = new Map<Kind, ReadonlySet<string>>([
    ['section', new Set(sections.map(({ id }) => id))],
    ...entriesByKind(model).map(({ kind, entries }) => [kind, new Set(entries.keys())] as const),
    ['right', new Set(RIGHTS)],
    ['notice', new Set(model.notices.keys())],
  ]);
  const all = new Set([...byKind.values()].flatMap((ids) => [...ids]));
  return (kind) => (kind ? byKind.get(kind) : all) as ReadonlySet<string>;
}
