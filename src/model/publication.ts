import { type Finding, finding, type Span } from '../findings/index.ts';
import type * as yaml from '../schema/index.ts';
import type { Resolving } from './lookup.ts';
import type { HelpCenterArticle, NoticePlan } from './model.ts';
import { articleTwice, languageNotBuilt, localeTwice, nothingToPublish, twoHelpCenters } from './publication-faults.ts';

/** The articles in which a notice is published, with the language of each. */
export function resolvePublication(
  { publish, languages = [] }: yaml.NoticeSpec,
  { spans, report }: Resolving,
): HelpCenterArticle[] {
  if (!publish?.zendesk) return [];
  const { articles = {}, create } = publish.zendesk;
  const locales = create?.locales ?? [];
  const named = Object.entries(articles).map(([locale, article]) => ({
    locale,
    article,
    at: spans.key(articles, locale),
  }));
  const made = locales.map((locale, index) => ({ locale, at: spans.of(locales, index) }));
  if (named.length + made.length === 0) report(nothing(spans.key(publish, 'zendesk')));
  for (const { locale, at } of made) if (Object.hasOwn(articles, locale)) report(twice(locale, at));
  return [...named, ...made].flatMap((each) => {
    const language = languageOf(each.locale, languages);
    if (language !== undefined) return [{ ...each, language }];
    report(notBuilt(each.locale, languages, each.at));
    return [];
  });
}

/** Tells where notices name different help centers, or one article. */
export function checkPublications(notices: Iterable<NoticePlan>, { report, spans }: Resolving): void {
  const subdomains = new Set<string>();
  const articles = new Map<string, string>();
  for (const { id, entry, published } of notices) {
    const target = entry.publish?.zendesk;
    if (!target) continue;
    const [first] = subdomains.add(target.subdomain);
    if (first !== undefined && first !== target.subdomain)
      report(differs(target.subdomain, first, spans.of(target, 'subdomain')));
    for (const { article, locale, at } of published) {
      if (article === undefined) continue;
      const before = articles.get(`${article} ${locale}`);
      if (before !== undefined) report(shared(before, article, locale, at));
      articles.set(`${article} ${locale}`, id);
    }
  }
}

/** `en-us` stands for the language en-US where the notice has it, else for the only English that it has. */
function languageOf(locale: string, languages: readonly string[]): string | undefined {
  const same = languages.find((tag) => tag.toLowerCase() === locale);
  const akin = languages.filter((tag) => tag.split('-')[0] === locale.split('-')[0]);
  return same ?? (akin.length === 1 ? akin[0] : undefined);
}

function notBuilt(locale: string, languages: readonly string[], at: Span): Finding {
  const message = `the locale "${locale}" stands for no language of the notice`;
  if (languages.length === 0)
    return finding(languageNotBuilt, {
      at,
      message: `${message}, which names none`,
      help: 'Add the language under `languages:`.',
    });
  const list = languages.map((tag) => `"${tag}"`).join(', ');
  return finding(languageNotBuilt, {
    at,
    message: `${message}, which is published in ${list}`,
    help: `Write a locale that stands for ${list}, or add the language under \`languages:\`.`,
  });
}

function twice(locale: string, at: Span): Finding {
  return finding(localeTwice, {
    at,
    message: `the locale "${locale}" has an article under \`articles:\` and is to be made in a new one`,
    help: `Take "${locale}" out of \`locales\`.`,
  });
}

function nothing(at: Span): Finding {
  return finding(nothingToPublish, {
    at,
    message: 'a help center is named, but neither `articles` nor `create`',
    help: 'For example: `articles: { en-us: 360003412419 }`, with the number from the address of the article.',
  });
}

function differs(subdomain: string, first: string, at: Span): Finding {
  return finding(twoHelpCenters, {
    at,
    message: `this notice is published at "${subdomain}", another one at "${first}"`,
    help: `Write "${first}" if it is the same help center.`,
  });
}

function shared(before: string, article: number, locale: string, at: Span): Finding {
  return finding(articleTwice, {
    at,
    message: `the notice "${before}" is published in the article ${article} in "${locale}" as well`,
    help: 'Write the number of another article.',
  });
}
