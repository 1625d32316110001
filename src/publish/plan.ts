import { linesOf } from './lines.ts';
import { hashOf, markerIn } from './marker.ts';
import type { Target } from './target.ts';
import type { Wire } from './wire.ts';
import { articlesIn, type ListedArticle, type Read, type Translation, translationsOf, type Unread } from './zendesk.ts';

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
export async function judge(
  target: Target,
  article: number | undefined,
  there: Translation | undefined,
  overwrite: boolean,
): Promise<Step> {
  const after = [target.title, ...linesOf(target.html)];
  const place = { target, ...(article !== undefined && { article }) };
  if (!there) return { ...place, kind: 'create', before: [], after };
  const step = { ...place, there, before: [there.title, ...linesOf(there.body)], after };
  const why = await conflictIn(target, there);
  if (why !== undefined) return { ...step, kind: overwrite ? 'update' : 'conflict', why };
  const isSame = (await hashOf(there.title, there.body)) === (await hashOf(target.title, target.html));
  if (!isSame) return { ...step, kind: 'update' };
  const isOurs = markerIn(there.body) !== undefined;
  return isOurs
    ? { ...step, kind: 'same' }
    : { ...step, kind: 'update', why: 'the text is the same; policyc marks it as its own' };
}

/** Why an article is not as policyc left it. */
async function conflictIn(target: Target, there: Translation): Promise<string | undefined> {
  const marker = markerIn(there.body);
  const hash = await hashOf(there.title, there.body);
  if (there.draft) return 'it is a draft: somebody took it off, or has not published it yet';
  if (marker && marker.notice !== target.notice) return `it is the notice "${marker.notice}"`;
  if (hash === (await hashOf(target.title, target.html)) || marker?.sha256 === hash) return undefined;
  return marker
    ? `somebody changed it after policyc wrote version ${marker.version}; it was last saved at ${there.updatedAt}`
    : 'policyc did not write it, or somebody removed its marker';
}

type Found = { readonly article?: number } | { readonly conflict: string } | { readonly why: string };

/** The article of a target: the one that is named, else the one in the section that carries the marker of the notice. */
async function articleFor({ place, notice, title }: Target, look: Look): Promise<Found> {
  if ('article' in place) return { article: place.article };
  const listed = await look.articles(place.section);
  if (listed.kind !== 'ok') return { why: reasonOf(listed, `there is no section ${place.section}`) };
  return articleAmong(listed.value, notice, title);
}

/** An article of the same title without the marker would be a second notice for readers, so it is no one's to pass over. */
export function articleAmong(
  listed: readonly ListedArticle[],
  notice: string,
  title: string,
): { readonly article?: number } | { readonly conflict: string } {
  const [first, second] = listed.filter(({ body }) => markerIn(body)?.notice === notice);
  if (first && second)
    return { conflict: `the articles ${first.id} and ${second.id} of the section both carry its marker` };
  if (first) return { article: first.id };
  const namesake = listed.find((each) => each.title.trim() === title.trim() && !markerIn(each.body));
  return namesake
    ? { conflict: `the section has an article of this title that policyc did not write: ${namesake.id}` }
    : {};
}

interface Look {
  translations(article: number): Promise<Read<Translation[]>>;
  articles(section: number): Promise<Read<ListedArticle[]>>;
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
  return { translations: once((id) => translationsOf(wire, id)), articles: once((id) => articlesIn(wire, id)) };
}
