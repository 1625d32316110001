import { hashOf, markerIn, withMarker } from './marker.ts';
import { articleAmong, knownIn, reasonOf, type Step } from './plan.ts';
import type { Target } from './target.ts';
import { afterTries, type Later, secondsUntil, TRIES, type Wire } from './wire.ts';
import {
  type Content,
  type ListedArticle,
  postArticle,
  postTranslation,
  putTranslation,
  type Translation,
  translationOf,
} from './zendesk.ts';

/** What became of a step. */
export type Result =
  | { readonly kind: 'written'; readonly article: number }
  /** Somebody else changed the article after the plan was made; it was left as it is. */
  | { readonly kind: 'conflict'; readonly why: string }
  /** `written` says whether the article was changed all the same. */
  | { readonly kind: 'failed'; readonly why: string; readonly written: 'no' | 'yes' | 'unknown' };

/**
 * Writes the steps of a plan one after the other and tells of each; ends with the first that does not succeed. A run that
 * ends anywhere is continued by the next one: each step is one request, which is done or not done, and what is done is
 * found as it should be.
 */
export async function writePlan(
  steps: readonly Step[],
  wire: Wire,
  tell: (step: Step, result: Result) => void,
): Promise<Result['kind']> {
  const made = new Map<string, number>();
  for (const step of steps.filter(({ kind }) => kind === 'create' || kind === 'update')) {
    const article = step.article ?? made.get(step.target.notice);
    const result = await (article === undefined ? make(step, wire) : write({ ...step, article }, wire));
    if (result.kind === 'written' && step.article === undefined) made.set(step.target.notice, result.article);
    tell(step, result);
    if (result.kind !== 'written') return result.kind;
  }
  return 'written';
}

/**
 * Writes an article in one language. Before each try it is read: what was not there when the plan was made is a conflict,
 * and an article that is as it should be was written by a try whose answer got lost. Between that reading and the writing
 * another's change can still be lost: the API has no way to write on a condition.
 */
async function write(step: Step & { readonly article: number }, wire: Wire): Promise<Result> {
  const { target, article } = step;
  const content = await contentOf(target);
  return persist(wire, async (lost) => {
    const now = await translationOf(wire, article, target.locale);
    if (now.kind !== 'ok' && now.kind !== 'missing') return failed(now.why, lost);
    const there = now.kind === 'ok' ? now.value : undefined;
    if (there && (await holds(there, target))) return { kind: 'written', article };
    if (!isAsSeen(there, step.there)) return { kind: 'conflict', why: 'somebody changed it while policyc was at work' };
    const answer = await (there ? putTranslation : postTranslation)(wire, article, content);
    if (answer.kind === 'ok') return checked(answer.value, target, article);
    return isLater(answer) ? answer : failed(reasonOf(answer, `there is no article ${article}`), undefined);
  });
}

/** Makes an article. The section is looked through before each try: a lost answer must not lead to a second article. */
async function make(step: Step, wire: Wire): Promise<Result> {
  const { target } = step;
  const { place } = target;
  if (!('section' in place)) return failed('it has no number', undefined);
  const missing = `there is no section ${place.section}`;
  const content = await contentOf(target);
  return persist(wire, async (lost) => {
    const listed = await knownIn(wire, place.section);
    if (listed.kind !== 'ok') return failed(reasonOf(listed, missing), lost);
    const found = articleAmong(listed.value, target);
    if ('conflict' in found) return { kind: 'conflict', why: found.conflict };
    if (found.article !== undefined) return write({ ...step, article: found.article }, wire);
    const answer = await postArticle(wire, place, content);
    if (answer.kind === 'ok') return checked(answer.value, target, answer.value.id);
    return isLater(answer) ? answer : failed(reasonOf(answer, missing), undefined);
  });
}

/** Takes turns until one has a result; each is told why the answer to an earlier one got lost, if it did. */
async function persist(wire: Wire, turn: (lost?: string) => Promise<Result | Later>): Promise<Result> {
  let lost: string | undefined;
  for (let tried = 1; ; tried += 1) {
    const result = await turn(lost);
    if (!isLater(result)) return result;
    if (result.kind === 'unknown') lost = result.why;
    if (tried === TRIES) return failed(afterTries(result.why), lost);
    await wire.sleep(secondsUntil(result, tried));
  }
}

function isLater(result: { readonly kind: string }): result is Later {
  return result.kind === 'busy' || result.kind === 'unknown';
}

async function contentOf(target: Target): Promise<Content> {
  return { locale: target.locale, title: target.title, body: await withMarker(target) };
}

function failed(why: string, lost: string | undefined): Result {
  return { kind: 'failed', why, written: lost === undefined ? 'no' : 'unknown' };
}

/** The answer to a write must be what was written: a help center that takes words out of it would publish another notice. */
async function checked(answer: Translation | ListedArticle, target: Target, article: number): Promise<Result> {
  if (await isText(answer, target)) return { kind: 'written', article };
  return { kind: 'failed', why: 'the help center gives back another text than it was sent', written: 'yes' };
}

/** Whether an article is as policyc writes it, marker included. */
async function holds(there: Translation, target: Target): Promise<boolean> {
  return !there.draft && markerIn(there.body)?.notice === target.notice && (await isText(there, target));
}

async function isText({ title, body }: Translation | ListedArticle, target: Target): Promise<boolean> {
  return (await hashOf(title, body)) === (await hashOf(target.title, target.html));
}

function isAsSeen(now: Translation | undefined, seen: Translation | undefined): boolean {
  const state = (each: Translation | undefined) =>
    each && [each.title, each.body, each.draft, each.updatedAt].join('\0');
  return state(now) === state(seen);
}
