import { type Inline, inlinesOf, type Section, sectionsOf, type Target, type Unlinked } from '../tree/index.ts';
import type { Composed } from './compose.ts';
import { anchorOf, fitting, type Places, placeKey } from './places.ts';

/** A composed notice whose places have numbers and anchors. */
export interface Numbered extends Composed {
  readonly places: Places;
}

type Open = { -readonly [K in keyof Target]: Target[K] };

/** Gives each section that is really there its number, and each place its target. */
export function number(composed: Composed): Numbered {
  const byKey = new Map<string, Open>();
  const heads = new Map<string, Open>();
  for (const [index, section] of composed.draft.sections.entries())
    numberSection(section, `${index + 1}`, byKey, heads);
  const byId = new Map<string, Target[]>();
  for (const target of byKey.values()) byId.set(target.id, [...(byId.get(target.id) ?? []), target]);
  const places = { byKey, byId };
  entitle(composed, places, heads);
  return { ...composed, places };
}

function numberSection(
  section: Section<Unlinked>,
  digits: string,
  byKey: Map<string, Open>,
  heads: Map<string, Open>,
): void {
  const head = claim(section.place, digits, byKey);
  if (head) heads.set(digits, head);
  for (const inline of inlinesOf<Unlinked>(section.blocks)) claim(inline, digits, byKey);
  for (const [index, inner] of section.sections.entries()) numberSection(inner, `${digits}.${index + 1}`, byKey, heads);
}

/** The first place of an entry is the one that references lead to. */
function claim(place: Inline<Unlinked>, digits: string, byKey: Map<string, Open>): Open | undefined {
  if (place.type !== 'mark') return undefined;
  const known = byKey.get(placeKey(place));
  if (known) return known;
  const target = { kind: place.kind, id: place.id, anchor: anchorOf(place), number: digits, title: place.title ?? '' };
  byKey.set(placeKey(place), target);
  return target;
}

/** A place without a name of its own, as an activity told in a section, goes by the title of that section. */
function entitle(composed: Composed, places: Places, heads: ReadonlyMap<string, Open>): void {
  for (const section of sectionsOf(composed.draft.sections)) {
    const head = section.place.type === 'mark' ? (places.byKey.get(placeKey(section.place)) as Open) : undefined;
    if (head) head.title = plainWords(section.title, places, composed);
  }
  for (const target of places.byKey.values() as Iterable<Open>)
    target.title ||= heads.get(target.number)?.title ?? target.id;
}

/** The words of a title; a reference in it reads as the name of the entry, or as "section 7". */
export function plainWords(
  title: readonly Inline<Unlinked>[],
  places: Places,
  composed: Pick<Composed, 'language'>,
): string {
  return title.map((inline) => wordsOf(inline, places, composed)).join('');
}

function wordsOf(inline: Inline<Unlinked>, places: Places, composed: Pick<Composed, 'language'>): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'mark':
      return '';
    case 'ref': {
      if (inline.words) return plainWords(inline.words, places, composed);
      const [target] = fitting(inline, places);
      if (!target) return inline.id;
      return target.kind === 'section'
        ? composed.language.word('reference.number', { number: target.number })
        : target.title;
    }
    default:
      return plainWords(inline.children, places, composed);
  }
}
