import { inlinesOf, type Mark, type Section, sectionsOf, type Target, type Unlinked } from '../tree/index.ts';
import type { Composed } from './compose.ts';
import { anchorOf, type Places, placeKey } from './places.ts';
import { type Naming, plainWords } from './titles.ts';

/** A composed notice whose places have numbers, anchors and titles. */
export interface Numbered extends Composed, Naming {}

type Open = { -readonly [K in keyof Target]: Target[K] };

/**
 * Gives each section that is really there its number, and each place its target. `notices` are all of the same language,
 * by their ids, since titles may name them.
 */
export function number(composed: Composed, notices: ReadonlyMap<string, Composed> = new Map()): Numbered {
  const { places, heads } = placesOf(composed);
  const noticeTitle = (id: string) => {
    const notice = notices.get(id);
    return notice && titleOf(notice);
  };
  const numbered = { ...composed, places, noticeTitle };
  entitle(numbered, heads);
  return numbered;
}

/** The title of a notice; another notice in it goes by its id, so that two titles can name each other. */
function titleOf(notice: Composed): string {
  const { draft, language } = notice;
  return plainWords(draft.title, { language, places: placesOf(notice).places, noticeTitle: () => undefined });
}

function placesOf({ draft }: Composed): { readonly places: Places; readonly heads: ReadonlyMap<string, Open> } {
  const byKey = new Map<string, Open>();
  const heads = new Map<string, Open>();
  for (const [index, section] of draft.sections.entries()) numberSection(section, `${index + 1}`, byKey, heads);
  const byId = new Map<string, Target[]>();
  for (const target of byKey.values()) byId.set(target.id, [...(byId.get(target.id) ?? []), target]);
  return { places: { byKey, byId }, heads };
}

function numberSection(
  section: Section<Unlinked>,
  digits: string,
  byKey: Map<string, Open>,
  heads: Map<string, Open>,
): void {
  heads.set(digits, claim(section.place, digits, byKey));
  for (const inline of inlinesOf<Unlinked>(section.blocks)) if (inline.type === 'mark') claim(inline, digits, byKey);
  for (const [index, inner] of section.sections.entries()) numberSection(inner, `${digits}.${index + 1}`, byKey, heads);
}

/** The first place of an entry is the one that references lead to. */
function claim(place: Mark, digits: string, byKey: Map<string, Open>): Open {
  const known = byKey.get(placeKey(place));
  if (known) return known;
  const target = { kind: place.kind, id: place.id, anchor: anchorOf(place), number: digits, title: place.title ?? '' };
  byKey.set(placeKey(place), target);
  return target;
}

/** A place without a name of its own, as an activity told in a section, goes by the title of that section. */
function entitle(numbered: Numbered, heads: ReadonlyMap<string, Open>): void {
  const { draft, places } = numbered;
  for (const { place, title } of sectionsOf(draft.sections))
    (places.byKey.get(placeKey(place)) as Open).title = plainWords(title, numbered);
  for (const target of places.byKey.values() as Iterable<Open>)
    target.title ||= heads.get(target.number)?.title || target.id;
}
