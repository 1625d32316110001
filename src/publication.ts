import { analyse, type CheckResult } from './compile.ts';
import { isOpenError, position } from './findings/index.ts';
import type { HelpCenterArticle, NoticePlan } from './model/index.ts';
import type { Built } from './outputs.ts';
import { outputsOf } from './outputs.ts';
import type { Place, Target } from './publish/index.ts';
import type { CompileOptions } from './request.ts';
import { plainText } from './tree/index.ts';

/** A policy's articles, ready to be published. */
export interface Publication {
  /** The name before .zendesk.com; absent where no notice names a help center. */
  readonly subdomain?: string;
  readonly targets: readonly Target[];
}

/** Checks a policy and, unless an error stands, makes the articles that its notices name help centers for. */
export async function publication(
  options: CompileOptions,
): Promise<CheckResult & { readonly publication?: Publication }> {
  const { built, ...result } = await analyse(options);
  if (!built || result.findings.some(isOpenError)) return result;
  await options.onStage?.('render');
  const plans = [...built.model.notices.values()].filter(({ published }) => published.length > 0);
  const outputs = await outputsOf(built, { ...options, formats: ['article'] });
  const articles = new Map(outputs.map(({ path, content }) => [path, content as string]));
  const targets = plans.flatMap((plan) => plan.published.map((article) => targetOf(built, plan, article, articles)));
  const subdomain = plans[0]?.entry.publish?.zendesk?.subdomain;
  return { ...result, publication: { targets, ...(subdomain !== undefined && { subdomain }) } };
}

function targetOf(
  { notices }: Built,
  plan: NoticePlan,
  { language, locale, article, at }: HelpCenterArticle,
  articles: ReadonlyMap<string, string>,
): Target {
  const built = notices.find(({ id, language: { tag } }) => id === plan.id && tag === language);
  const { line, column } = position(at.file, at.start);
  return {
    notice: plan.id,
    // A policy without errors has one.
    version: plan.entry.version ?? '',
    title: plainText(built?.notice.title ?? []),
    html: articles.get(`${plan.id}/${language}/article.html`) ?? '',
    locale,
    place: article === undefined ? (plan.entry.publish?.zendesk?.create as Place) : { article },
    at: `${at.file.path}:${line}:${column}`,
  };
}
