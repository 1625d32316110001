import { type Fault, NOTICE, PUBLISHED, slip } from '../findings/index.ts';

// Another notice, published in another article.
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
