import type { Finding } from '../findings/index.ts';
import { type Activity, type Client, collectionOf, type Model, type NoticePlan } from '../model/index.ts';
import type { Notice } from '../tree/index.ts';
import { type Judging, judge } from './judge.ts';
import type { Article } from './limb.ts';
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
  const covered = documents.map((document): DocumentCoverage => {
    const judging = { model, trace: traceOf(document.notice, model), values, waived };
    return typeof document.of === 'string' ? recordCoverage(document, judging) : noticeCoverage(document, judging);
  });
  return { documents: covered, summary: summaryOf(covered) };
}

function noticeCoverage({ of, notice, locale }: Covered, judging: Judging): DocumentCoverage {
  const { id, activities, entry } = of as NoticePlan;
  const at = judging.model.spans.entry(judging.model.policy.notices as object, id);
  const covered = (article: Article<Activity>, from: 'person' | 'elsewhere', reason: string): ArticleCoverage => {
    const found = activities.filter((activity) => collectionOf(activity)[from]);
    return found.length === 0
      ? { cite: article.cite, notApplicable: reason, limbs: [] }
      : articleCoverage(article, found, { activities: found, at }, judging);
  };
  return {
    kind: 'notice',
    id,
    locale,
    title: typeof entry.title === 'string' ? entry.title : (entry.title[notice.locale] ?? id),
    ...(entry.version !== undefined && { version: entry.version }),
    articles: [
      covered(article13, 'person', activities.length === 0 ? NO_ACTIVITY : 'no data come from the people themselves'),
      covered(
        article14,
        'elsewhere',
        activities.length === 0
          ? NO_ACTIVITY
          : 'no activity of this notice names a source other than the people themselves',
      ),
    ],
  };
}

const NO_ACTIVITY = 'the notice tells of no processing activity';

function recordCoverage({ of, locale }: Covered, judging: Judging): DocumentCoverage {
  const { model } = judging;
  const activities = [...model.activities.values()];
  const whole = { activities, at: model.spans.entry(model.policy, 'controller') };
  const ours = of === 'controller';
  const article = ours
    ? articleCoverage(controllerRecordLimbs, activities, whole, judging)
    : articleCoverage(processorRecordLimbs, [...model.clients.values()], { ...whole, activities: [] }, judging);
  const title = ours ? 'Record of processing activities' : 'Record of processing on behalf of clients';
  const noClients = { cite: processorRecordLimbs.cite, notApplicable: 'the policy declares no `clients`', limbs: [] };
  const articles = ours && model.clients.size === 0 ? [article, noClients] : [article];
  return { kind: 'record', id: of as string, locale, title, articles };
}

/** The limbs about the whole first, then those of each entry. */
function articleCoverage<E extends Activity | Client>(
  { cite, limbs }: Article<E>,
  entries: readonly E[],
  whole: Parameters<NonNullable<Article<E>['limbs'][number]['whole']>[number]>[0],
  judging: Judging,
): ArticleCoverage {
  const general = limbs.flatMap((limb) => (limb.whole ? [judge(limb, limb.whole, whole, judging)] : []));
  const each = entries.flatMap((entry) =>
    limbs.flatMap((limb) =>
      limb.each ? [judge(limb, limb.each, entry, judging, { id: entry.id, name: nameOf(entry) })] : [],
    ),
  );
  return { cite, limbs: [...general, ...each] };
}

function nameOf({ entry }: Activity | Client): string {
  const name = 'title' in entry ? entry.title : entry.name;
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}

function summaryOf(documents: readonly DocumentCoverage[]): Coverage['summary'] {
  const summary = { answered: 0, 'not-applicable': 0, waived: 0, missing: 0 };
  for (const document of documents) for (const { status } of limbsOf(document)) summary[status]++;
  return summary;
}
