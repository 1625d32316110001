import type { Finding, Span } from '../findings/index.ts';
import { type Activity, type Client, collectionOf, type Model, type NoticePlan } from '../model/index.ts';
import type { Notice, Target } from '../tree/index.ts';
import { judge } from './judge.ts';
import type { Article } from './limb.ts';
import { article13, article14, controllerRecordLimbs, processorRecordLimbs } from './limbs.ts';
import { byPlace } from './stretch.ts';
import { type Trace, traceOf } from './trace.ts';
import { type Values, valuesOf } from './values.ts';

/** Where each limb is answered, in every notice and record of a build, in each of their languages. */
export interface Coverage {
  readonly documents: readonly DocumentCoverage[];
  readonly summary: Readonly<Record<Status, number>>;
}

/** A notice or a record in one language. */
export interface DocumentCoverage {
  readonly kind: 'notice' | 'record';
  /** The id of the notice; `controller` or `processor` for a record. */
  readonly id: string;
  /** The BCP 47 tag of its language. */
  readonly locale: string;
  readonly title: string;
  /** The version of a notice; a record has none. */
  readonly version?: string;
  readonly articles: readonly ArticleCoverage[];
}

/** The limbs of one article, or why the article does not apply. */
export interface ArticleCoverage {
  /** As rules cite it: `gdpr:13`. */
  readonly cite: string;
  readonly notApplicable?: string;
  readonly limbs: readonly LimbCoverage[];
}

/** `waived` stands for what is missing under waivers alone. */
export type Status = 'answered' | 'not-applicable' | 'waived' | 'missing';

/** One limb, of the document as a whole or of one of its entries. */
export interface LimbCoverage {
  readonly cite: string;
  /** What it asks for, as a phrase. */
  readonly asks: string;
  /** The processing activity or client; absent where the limb is about the whole document. */
  readonly entry?: { readonly id: string; readonly name: string };
  readonly status: Status;
  /** Why it does not apply. */
  readonly reason?: string;
  /** Where it is answered, or what there is of an answer. */
  readonly answers: readonly AnswerPlace[];
  /** What is missing, each as half a sentence. */
  readonly missing: readonly Missing[];
}

/** The value of the policy that answers, and the section that prints it; absent on top of the document. */
export interface AnswerPlace {
  readonly section?: Pick<Target, 'number' | 'title'>;
  /** Absent for the words of a template, as of the rights. */
  readonly at?: Span;
}

export interface Missing {
  readonly message: string;
  /** The waived finding that speaks of it. */
  readonly waived?: Finding;
}

/** A document whose coverage is asked for. */
export interface Covered {
  readonly notice: Notice;
  readonly locale: string;
  /** What it is: a notice, or the record of a controller or processor. */
  readonly of: NoticePlan | 'controller' | 'processor';
}

/** What the judgement of one document reads. */
export interface Judging {
  readonly model: Model;
  readonly trace: Trace;
  readonly values: Values;
  /** The waived findings within a stretch of the policy. */
  waived(within: Span): readonly Finding[];
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

/** All limbs of a document, in the order of the law. */
export function limbsOf({ articles }: DocumentCoverage): LimbCoverage[] {
  return articles.flatMap(({ limbs }) => limbs);
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
