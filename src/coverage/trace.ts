import type { Span } from '../findings/index.ts';
import type { Model, Right } from '../model/index.ts';
import {
  type Inline,
  inlinesIn,
  inlinesOf,
  type Linked,
  type Notice,
  plainText,
  type Section,
  type Target,
} from '../tree/index.ts';
import { byPlace } from './stretch.ts';

/** What a document prints. */
export interface Trace {
  /**
   * Where it prints something of a stretch of the policy: best in the section of that number, else in the first section,
   * else on top, where there is no section. Undefined where it prints nothing of it.
   */
  find(span: Span, near: string | undefined): { readonly section?: Target } | undefined;
  /** The place where it tells of a right. */
  right(right: Right): Target | undefined;
  /** The number of the section that is about an entry. */
  about(id: string): string | undefined;
}

interface Printed {
  readonly at: Span;
  readonly section?: Target;
}

/** A place of the policy with the sections that print it, by number. */
interface Place {
  readonly at: Span;
  readonly sections: Map<string, Target>;
}

/** Reads from a document which places of the policy it prints. */
export function traceOf(notice: Notice, model: Model): Trace {
  const lead = printedIn(inlinesOf<Linked>(notice.lead), undefined, model);
  const places = byPlace(placesOf([...lead, ...notice.sections.flatMap((section) => inSection(section, model))]));
  const targets = new Map(notice.targets.map((target) => [`${target.kind} ${target.id}`, target]));
  return {
    find(span, near) {
      const found = places(span);
      const sections = found.map((place) => (near && place.sections.get(near)) || firstOf(place));
      const section = sections.find((each) => near && each?.number === near) ?? sections.find(Boolean);
      return found.length === 0 ? undefined : section ? { section } : {};
    },
    right: (right) => targets.get(`right ${right}`),
    about: (id) => targets.get(`activity ${id}`)?.number,
  };
}

function firstOf({ sections }: Place): Target | undefined {
  return sections.values().next().value;
}

/** The places that are printed, each once. */
function placesOf(printed: readonly Printed[]): Iterable<Place> {
  const byKey = new Map<string, Place>();
  for (const { at, section } of printed) {
    const key = `${at.file.path}:${at.start}:${at.end}`;
    const place = byKey.get(key) ?? { at, sections: new Map() };
    byKey.set(key, place);
    if (section && !place.sections.has(section.number)) place.sections.set(section.number, section);
  }
  return byKey.values();
}

function inSection({ place, title, blocks, sections }: Section<Linked>, model: Model): Printed[] {
  return [
    ...printedIn(inlinesIn<Linked>(title), place.target, model),
    ...printedIn(inlinesOf<Linked>(blocks), place.target, model),
    ...sections.flatMap((inner) => inSection(inner, model)),
  ];
}

function printedIn(inlines: Iterable<Inline<Linked>>, section: Target | undefined, model: Model): Printed[] {
  return [...inlines].flatMap((inline) => {
    const at = placeOf(inline, model);
    return at ? [{ at, ...(section && { section }) }] : [];
  });
}

/** A link whose words are the name of an entry prints that name. */
function placeOf(inline: Inline<Linked>, { recipients, dataCategories, spans }: Model): Span | undefined {
  if (inline.type === 'text') return inline.from;
  if (inline.type !== 'link' || !plainText(inline.children).includes(inline.to.title)) return undefined;
  const named: Partial<Record<Target['kind'], Model['recipients'] | Model['dataCategories']>> = {
    processor: recipients,
    recipient: recipients,
    category: dataCategories,
  };
  const entry = named[inline.to.kind]?.get(inline.to.id)?.entry;
  return entry && spans.of(entry, 'name');
}
