import { type Fault, type Finding, finding, NOTICE, type Span, slip } from '../findings/index.ts';
import type * as yaml from '../schema/index.ts';
import type { Resolving } from './lookup.ts';
import type { HelpCenterArticle, NoticePlan } from './model.ts';

const PUBLISHED = `${NOTICE}    publish:
      zendesk: { subdomain: example, articles: { en-us: 360003412419 } }
`;

const SECOND = PUBLISHED.replace('notices:\n  main:', '  other:').replace('360003412419', '360003412420');

export const languageNotBuilt: Fault = {
  code: 'P9001',
  name: 'published-language-not-built',
  severity: 'error',
  summary: 'a locale of a help center stands for no language of the notice',
  why: 'There is no text of the notice that could be published there.',
  fix: 'Take the locale out, or add its language to the languages of the notice. en-us stands for en, de for de, pt-br for pt-BR.',
  cites: [],
  ...slip(PUBLISHED, 'en-us: 360003412419 } }', 'fr: 360003412419 } }'),
};

export const localeTwice: Fault = {
  code: 'P9002',
  name: 'locale-published-twice',
  severity: 'error',
  summary: 'a locale has an article, and is to be made in a new one as well',
  why: 'Readers would find two notices in one language and not know which one is in force.',
  fix: 'Take the locale out of `locales` once it has an article.',
  cites: ['gdpr:12(1)'],
  good: PUBLISHED,
  bad: `${NOTICE}    publish:
      zendesk:
        subdomain: example
        articles: { en-us: 360003412419 }
        create: { section: 360000776154, permissionGroup: 4471, locales: [en-us] } #!
`,
};

export const nothingToPublish: Fault = {
  code: 'P9003',
  name: 'publication-without-article',
  severity: 'error',
  summary: 'a help center is named, but no article in it',
  why: 'policyc would not know what to compare the notice with, and publish it nowhere.',
  fix: 'Name the article of each locale under `articles`, or under `create` the section in which one is made.',
  cites: [],
  ...slip(PUBLISHED, 'subdomain: example, articles: { en-us: 360003412419 } }', 'subdomain: example }'),
};

export const twoHelpCenters: Fault = {
  code: 'P9004',
  name: 'two-help-centers',
  severity: 'error',
  summary: 'the notices are published in different help centers',
  why: 'There is one token, and it is sent to one address: a slip in a name would give it to somebody else.',
  fix: 'Correct the subdomain, or keep the notices of another help center in a policy of their own.',
  cites: [],
  ...slip(
    `${PUBLISHED}${SECOND}`,
    'subdomain: example, articles: { en-us: 360003412420',
    'subdomain: exmaple, articles: { en-us: 360003412420',
  ),
};

export const articleTwice: Fault = {
  code: 'P9005',
  name: 'article-of-two-notices',
  severity: 'error',
  summary: 'two notices are published in one article and language',
  why: 'The second would take the place of the first.',
  fix: 'Correct the number of the article, or make an article for each notice.',
  cites: ['gdpr:12(1)'],
  ...slip(`${PUBLISHED}${SECOND}`, 'en-us: 360003412420', 'en-us: 360003412419'),
};

/** The faults of what notices say on their publication. */
export const faults: readonly Fault[] = [languageNotBuilt, localeTwice, nothingToPublish, twoHelpCenters, articleTwice];

/** The articles in which a notice is published, with the language of each. */
export function resolvePublication(notice: yaml.NoticeSpec, context: Resolving): HelpCenterArticle[] {
  const target = notice.publish?.zendesk;
  if (!target) return [];
  const { languages = [] } = notice;
  const { articles = {}, create } = target;
  const named = Object.entries(articles).map(([locale, article]) => {
    return { locale, article, at: context.spans.key(articles, locale) };
  });
  const made = (create?.locales ?? []).map((locale, index) => {
    return { locale, at: context.spans.of(create?.locales as object, index) };
  });
  if (named.length + made.length === 0) context.report(nothing(context.spans.key(notice.publish as object, 'zendesk')));
  for (const { locale, at } of made) if (Object.hasOwn(articles, locale)) context.report(twice(locale, at));
  return [...named, ...made].flatMap((each) => {
    const language = languageOf(each.locale, languages);
    if (language === undefined) context.report(notBuilt(each.locale, languages, each.at));
    return language === undefined ? [] : [{ ...each, language }];
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
    for (const { article, locale, at } of published.filter((each) => each.article !== undefined)) {
      const before = articles.get(`${article} ${locale}`);
      if (before !== undefined) report(shared(before, article as number, locale, at));
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
  const list = languages.map((tag) => `"${tag}"`).join(', ');
  return finding(languageNotBuilt, {
    at,
    message: `the locale "${locale}" stands for no language of the notice, which is published in ${list}`,
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
