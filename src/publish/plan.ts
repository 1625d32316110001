import { linesOf } from './lines.ts';
import { hashOf, type Marker, markerIn } from './marker.ts';
import type { Target } from './target.ts';
import type { Wire } from './wire.ts';
import { articlesIn, type Read, type Translation, translationsOf, type Unread } from './zendesk.ts';

/** What is to be done with one article in one language. */
export interface Step {
  readonly target: Target;
  readonly kind: 'create' | 'update' | 'same' | 'conflict';
  /** The article; absent where it is yet to be made. */
  readonly article?: number;
  /** What stands there now; absent where nothing does. */
  readonly there?: Translation;
  /** The lines that stand there, and those of the build; a title is the first line of each. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Why it is a conflict, or what else is to be known. */
  readonly why?: string;
}

/** All steps, or what could not be read. */
export type Plan =
  | { readonly steps: readonly Step[] }
  | { readonly failed: { readonly target: Target; readonly why: string } };

/**
 * Reads what stands in the help center and compares it with the build. Where an article is not as policyc left it, that is
 * a conflict, unless `overwrite` says that somebody has looked at it.
 */
export async function planFor(targets: readonly Target[], wire: Wire, overwrite = false): Promise<Plan> {
  const look = remembering(wire);
  const steps: Step[] = [];
  for (const target of targets) {
    const found = await articleFor(target, look);
    if ('why' in found) return { failed: { target, why: found.why } };
    if ('conflict' in found) {
      steps.push({ target, kind: 'conflict', before: [], after: linesOf(target.html), why: found.conflict });
      continue;
    }
    const there = found.article === undefined ? undefined : await look.translations(found.article);
    if (there && there.kind !== 'ok')
      return { failed: { target, why: reasonOf(there, `there is no article ${found.article}`) } };
    const own = there?.value.find(({ locale }) => locale === target.locale);
    steps.push(await judge(target, found.article, own, overwrite));
  }
  return { steps };
}

/** Why something could not be read, in words that end a sentence. */
export function reasonOf(read: Unread, missing: string): string {
  return read.kind === 'missing' ? `${missing}, or the account of the token may not see it` : read.why;
}

/** Compares one article in one language. */
async function judge(
  target: Target,
  article: number | undefined,
  there: Translation | undefined,
  overwrite: boolean,
): Promise<Step> {
  const after = [target.title, ...linesOf(target.html)];
  const place = { target, ...(article !== undefined && { article }) };
  if (!there) return { ...place, kind: 'create', before: [], after };
  const step = { ...place, there, before: [there.title, ...linesOf(there.body)], after };
  const [published, built] = [await hashOf(there.title, there.body), await hashOf(target.title, target.html)];
  const marker = markerIn(there.body);
  const why = conflictIn(target, there, marker, published === built || published === marker?.sha256);
  if (why !== undefined) return { ...step, kind: overwrite ? 'update' : 'conflict', why };
  if (published !== built) return { ...step, kind: 'update' };
  return marker ? { ...step, kind: 'same' } : { ...step, kind: 'update', why: UNMARKED };
}

const UNMARKED = 'the text is the same; policyc marks it as its own';

/** Why an article is not as policyc left it; `isKnown` says that its text is one that policyc wrote or would write. */
function conflictIn(
  target: Target,
  there: Translation,
  marker: Marker | undefined,
  isKnown: boolean,
): string | undefined {
  if (there.draft) return 'it is a draft: somebody took it off, or has not published it yet';
  if (marker && marker.notice !== target.notice) return `it is the notice "${marker.notice}"`;
  if (isKnown) return undefined;
  return marker
    ? `somebody changed it after policyc wrote version ${marker.version}; it was last saved at ${there.updatedAt}`
    : 'policyc did not write it, or somebody removed its marker';
}

type Found = { readonly article?: number } | { readonly conflict: string } | { readonly why: string };

/** The article of a target: the one that is named, else the one in the section that carries the marker of the notice. */
async function articleFor(target: Target, look: Look): Promise<Found> {
  const { place } = target;
  if ('article' in place) return { article: place.article };
  const listed = await look.articles(place.section);
  if (listed.kind !== 'ok') return { why: reasonOf(listed, `there is no section ${place.section}`) };
  return articleAmong(listed.value, target);
}

/** An article of a section, and the notice that it is by its marker. */
interface Known {
  readonly id: number;
  readonly title: string;
  readonly notice?: string;
}

/** The articles of a section, read for their markers. */
export async function knownIn(wire: Wire, section: number): Promise<Read<Known[]>> {
  const listed = await articlesIn(wire, section);
  if (listed.kind !== 'ok') return listed;
  const value = listed.value.map(({ id, title, body }) => {
    const notice = markerIn(body)?.notice;
    return { id, title: title.trim(), ...(notice !== undefined && { notice }) };
  });
  return { kind: 'ok', value };
}

/** An article of the same title without the marker would be a second notice for readers, so it is no one's to pass over. */
export function articleAmong(known: readonly Known[], { notice, title }: Target): Exclude<Found, { why: string }> {
  const [first, second] = known.filter((each) => each.notice === notice);
  if (first && second)
    return { conflict: `the articles ${first.id} and ${second.id} of the section both carry its marker` };
  if (first) return { article: first.id };
  const namesake = known.find((each) => each.title === title.trim() && each.notice === undefined);
  return namesake
    ? { conflict: `the section has an article of this title that policyc did not write: ${namesake.id}` }
    : {};
}

interface Look {
  translations(article: number): Promise<Read<Translation[]>>;
  articles(section: number): Promise<Read<Known[]>>;
}

/** Reads each article and each section once. */
function remembering(wire: Wire): Look {
  const once = <T>(load: (id: number) => Promise<T>): ((id: number) => Promise<T>) => {
    const known = new Map<number, Promise<T>>();
    return (id) => {
      const before = known.get(id) ?? load(id);
      known.set(id, before);
      return before;
    };
  };
  return { translations: once((id) => translationsOf(wire, id)), articles: once((id) => knownIn(wire, id)) };
}
