import type { Finding } from '../findings/index.ts';
import {
  type Activity,
  type Client,
  type Collection,
  collectionOf,
  inFirstLanguage,
  type Model,
  type NoticePlan,
} from '../model/index.ts';
import type { Notice } from '../tree/index.ts';
import { type Judging, judge, type Subject } from './judge.ts';
import { type Article, controllerSpan, entrySpan, type Whole } from './limb.ts';
import { article13, article14, controllerRecordLimbs, processorRecordLimbs } from './limbs.ts';
import { type ArticleCoverage, type Coverage, type DocumentCoverage, limbsOf } from './report.ts';
import { byPlace } from './stretch.ts';
import { traceOf } from './trace.ts';
import { valuesOf } from './values.ts';

/** A document whose coverage is asked for. */
export interface Covered {
  readonly notice: Notice;
  readonly locale: string;
  /** What it is: a notice, or the record of a controller or processor. */
  readonly of: NoticePlan | 'controller' | 'processor';
}

/** Compares what the law asks for with what the documents print. */
export function coverageOf(model: Model, documents: readonly Covered[], findings: readonly Finding[]): Coverage {
  const values = valuesOf(model);
  const waived = byPlace(findings.filter((found) => found.waived));
  const covered = documents.map(({ of, notice, locale }): DocumentCoverage => {
    const judging = { model, trace: traceOf(notice, model), values, waived };
    return typeof of === 'string' ? recordCoverage(of, locale, judging) : noticeCoverage(of, locale, judging);
  });
  return { documents: covered, summary: summaryOf(covered) };
}

function noticeCoverage(plan: NoticePlan, locale: string, judging: Judging): DocumentCoverage {
  const { id, entry } = plan;
  return {
    kind: 'notice',
    id,
    locale,
    title: typeof entry.title === 'string' ? entry.title : (entry.title[locale] ?? id),
    ...(entry.version !== undefined && { version: entry.version }),
    articles: [
      collectionCoverage(article13, 'person', plan, judging),
      collectionCoverage(article14, 'elsewhere', plan, judging),
    ],
  };
}

/** Why no activity gets its data in the way that an article is about. */
const NONE: Readonly<Record<keyof Collection, string>> = {
  person: 'no data come from the people themselves',
  elsewhere: 'no activity of this notice names a source other than the people themselves',
};

/** An article on data that are collected in one way, about those activities that do. */
function collectionCoverage(
  article: Article<Activity>,
  from: keyof Collection,
  plan: NoticePlan,
  judging: Judging,
): ArticleCoverage {
  const activities = plan.activities.filter((activity) => collectionOf(activity)[from]);
  const whole = { about: { activities }, at: entrySpan(plan, judging.model) };
  if (activities.length > 0) return articleCoverage(article, activities, whole, judging);
  const reason = plan.activities.length === 0 ? 'the notice tells of no processing activity' : NONE[from];
  return { cite: article.cite, notApplicable: reason, limbs: [] };
}

function recordCoverage(id: 'controller' | 'processor', locale: string, judging: Judging): DocumentCoverage {
  const { activities, clients } = judging.model;
  const at = controllerSpan(judging.model);
  if (id === 'processor') {
    const whole = { about: { activities: [] }, at };
    const article = articleCoverage(processorRecordLimbs, [...clients.values()], whole, judging);
    return { kind: 'record', id, locale, title: 'Record of processing on behalf of clients', articles: [article] };
  }
  const all = [...activities.values()];
  const article = articleCoverage(controllerRecordLimbs, all, { about: { activities: all }, at }, judging);
  const noClients = { cite: processorRecordLimbs.cite, notApplicable: 'the policy declares no `clients`', limbs: [] };
  const articles = clients.size === 0 ? [article, noClients] : [article];
  return { kind: 'record', id, locale, title: 'Record of processing activities', articles };
}

/** The limbs about the whole first, then those of each entry. */
function articleCoverage<E extends Activity | Client>(
  { cite, limbs }: Article<E>,
  entries: readonly E[],
  whole: Subject<Whole>,
  judging: Judging,
): ArticleCoverage {
  const general = limbs.flatMap((limb) => (limb.whole ? [judge(limb, limb.whole, whole, judging)] : []));
  const each = entries.flatMap((entry) => {
    const subject = {
      about: entry,
      at: entrySpan(entry, judging.model),
      entry: { id: entry.id, name: nameOf(entry) },
    };
    return limbs.flatMap((limb) => (limb.each ? [judge(limb, limb.each, subject, judging)] : []));
  });
  return { cite, limbs: [...general, ...each] };
}

function nameOf({ entry }: Activity | Client): string {
  return inFirstLanguage('title' in entry ? entry.title : entry.name);
}

function summaryOf(documents: readonly DocumentCoverage[]): Coverage['summary'] {
  const summary = { answered: 0, 'not-applicable': 0, waived: 0, missing: 0 };
  for (const document of documents) for (const { status } of limbsOf(document)) summary[status]++;
  return summary;
}
