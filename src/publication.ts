import { analyse, type CheckResult } from './compile.ts';
import { isOpenError, position } from './findings/index.ts';
import type { HelpCenterArticle, NoticePlan } from './model/index.ts';
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
  const titles = new Map(
    built.notices.map(({ id, language, notice }) => [articleOf(id, language.tag), plainText(notice.title)]),
  );
  const outputs = await outputsOf(built, { ...options, formats: ['article'] });
  const articles = new Map(outputs.map(({ path, content }) => [path, content as string]));
  const targets = plans.flatMap((plan) => plan.published.map((article) => targetOf(plan, article, titles, articles)));
  const subdomain = plans[0]?.entry.publish?.zendesk?.subdomain;
  return { ...result, publication: { targets, ...(subdomain !== undefined && { subdomain }) } };
}

function targetOf(
  plan: NoticePlan,
  { language, locale, article, at }: HelpCenterArticle,
  titles: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, string>,
): Target {
  const path = articleOf(plan.id, language);
  const { line, column } = position(at.file, at.start);
  return {
    notice: plan.id,
    // A policy without errors has one.
    version: plan.entry.version ?? '',
    title: titles.get(path) ?? '',
    html: articles.get(path) ?? '',
    locale,
    place: article === undefined ? (plan.entry.publish?.zendesk?.create as Place) : { article },
    at: `${at.file.path}:${line}:${column}`,
  };
}

function articleOf(notice: string, language: string): string {
  return `${notice}/${language}/article.html`;
}
