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

/** A place of the policy whose words a document prints, and the section that prints them; on top of it there is none. */
export interface Printed {
  readonly at: Span;
  readonly section?: Target;
}

/** What a document prints. */
export interface Trace {
  /** What it prints of a stretch of the policy, in the order of the policy. */
  within(span: Span): readonly Printed[];
  /** The place where it tells of a right. */
  right(right: Right): Target | undefined;
  /** The number of the section that is about an entry. */
  about(id: string): string | undefined;
}

/** Reads from a document which places of the policy it prints. */
export function traceOf(notice: Notice, model: Model): Trace {
  const printed = [
    ...printedIn(inlinesOf<Linked>(notice.lead), undefined, model),
    ...notice.sections.flatMap((section) => inSection(section, model)),
  ];
  const byFile = new Map<string, Printed[]>();
  for (const each of printed) byFile.set(each.at.file.path, [...(byFile.get(each.at.file.path) ?? []), each]);
  for (const list of byFile.values()) list.sort((a, b) => a.at.start - b.at.start);
  const target = (kind: Target['kind'], id: string) =>
    notice.targets.find((place) => place.kind === kind && place.id === id);
  return {
    within: (span) => stretch(byFile.get(span.file.path) ?? [], span),
    right: (right) => target('right', right),
    about: (id) => target('activity', id)?.number,
  };
}

function inSection({ place, title, blocks, sections }: Section<Linked>, model: Model): Printed[] {
  const section = place.type === 'anchor' ? place.target : undefined;
  return [
    ...printedIn(inlinesIn<Linked>(title), section, model),
    ...printedIn(inlinesOf<Linked>(blocks), section, model),
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

/** Those of a sorted list that lie within a span. */
function stretch(sorted: readonly Printed[], { start, end }: Span): Printed[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Printed).at.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Printed[] = [];
  for (let each = sorted[low]; each && each.at.start <= end; each = sorted[++low])
    if (each.at.end <= end) found.push(each);
  return found;
}
