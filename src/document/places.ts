import { resolveCitation } from '../law/index.ts';
import { type Kind, type Mark, type Ref, referenceTo, type Target } from '../tree/index.ts';

/** The places of a numbered notice that references can lead to. */
export interface Places {
  /** By kind and id, in the order of the document. */
  readonly byKey: ReadonlyMap<string, Target>;
  readonly byId: ReadonlyMap<string, readonly Target[]>;
}

/** The key of a place. Processors and other recipients share their ids, so they share their keys. */
export function placeKey({ kind, id }: { readonly kind: Kind; readonly id: string }): string {
  return `${kind === 'recipient' ? 'processor' : kind}:${id}`;
}

/** Two hyphens can't stand in an id, so that no section's anchor is ever an entry's. */
export function anchorOf({ kind, id }: Mark): string {
  return kind === 'section' ? id : `${kind}--${id}`;
}

/** Whether what is told there has a heading, by whose number it goes; an entry among others goes by its name. */
export function hasHeading({ kind }: Target): boolean {
  return kind === 'section' || kind === 'activity' || kind === 'right';
}

/** The places that a reference fits, one for each section: several in one are no doubt, and the section itself comes first. */
export function fitting(ref: Pick<Ref, 'kind' | 'id'>, places: Places): readonly Target[] {
  if (ref.kind) {
    const target = places.byKey.get(placeKey({ kind: ref.kind, id: ref.id }));
    return target ? [target] : [];
  }
  const targets = places.byId.get(ref.id) ?? [];
  return targets.filter(({ number }, index) => targets.findIndex((other) => other.number === number) === index);
}

/** The place in another notice that stands behind the `#`: an id, or a kind and an id. */
export function placeIn(inner: string, at: Ref['at']): Ref {
  const [, kind, id = inner] = /^([a-z]+):(.*)$/.exec(inner) ?? [];
  return referenceTo(kind, id, at);
}

/** The ids of the sections, where they are few enough to read. */
export function sectionsIn({ byKey }: Places): string | undefined {
  const ids = [...byKey.values()].filter(({ kind }) => kind === 'section').map(({ id }) => id);
  return ids.length > 0 && ids.length <= MOST_SECTIONS ? `Its sections are ${ids.join(', ')}.` : undefined;
}

const MOST_SECTIONS = 12;

// "Art. 6 Abs. 1 lit. f DSGVO", "article 6, paragraphe 1, point f, du RGPD", "RGPD:21": what a lawyer writes for the GDPR.
const GDPR = /(?<!UK[ -]?)(?:GDPR|DS-?GVO|RGPD)/i;
const PROVISION =
  /(?<!\d)(\d{1,3})(?!\d)(?:\D{1,14}?(\d{1,2}))?(?:\D{0,12}?(?:lit\.?|point|Buchst\.?|\() ?([a-z])(?![a-z]))?/i;

/** How a provision of the GDPR that a reference cites in words is referred to; nothing where it cites none that there is. */
export function citedBy(id: string): string | undefined {
  if (!GDPR.test(id)) return undefined;
  const [, article, paragraph, point] = PROVISION.exec(id) ?? [];
  const parts = [paragraph, point?.toLowerCase()].map((part) => (part ? `(${part})` : '')).join('');
  const provision = `gdpr:${article}${parts}`;
  return 'citation' in resolveCitation(provision) ? `Write \`[[${provision}]]\`.` : undefined;
}
