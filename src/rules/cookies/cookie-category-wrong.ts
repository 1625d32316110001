import type { Rule } from '../rule.ts';
import { wordsFound } from '../words.ts';
import { nameOf } from './cookie.ts';

// Catalog: cookie-category
export const cookieCategoryWrong: Rule = {
  code: 'P4009',
  name: 'cookie-category-wrong',
  severity: 'warning',
  cites: ['eprivacy:5(3)', 'guidance:edpb-banners-2023'],
  since: '2018-05-25',
  summary: 'a cookie has no category, or one that does not fit its purpose',
  why: 'What a cookie is for decides whether consent is needed, and not what it is called. Statistics and advertising are not necessary for the service.',
  fix: 'Add or correct `category:`: necessary, functional, analytics or marketing.',
  bad: `
cookies:
  one:
    name: sid
    technology: cookie
    party: first
    purpose: It serves our usage statistics.
    category: necessary #!
    duration: session
    exemption: Without it you could not stay logged in.
    access: []
`,
  good: `
cookies:
  one:
    name: sid
    technology: cookie
    party: first
    purpose: It keeps you logged in.
    category: necessary
    duration: session
    exemption: Without it you could not stay logged in.
    access: []
`,
  *check({ model, notices }) {
    for (const cookie of model.cookies.values()) {
      const { entry, declared } = cookie;
      const words = wordsFound(entry.purpose, 'tracking', notices, 'choice')?.words;
      if (entry.category && !(entry.category === 'necessary' && words)) continue;
      yield {
        at: entry.category ? model.spans.of(entry, 'category') : declared,
        message: `"${nameOf(cookie)}" ${entry.category ? `is called necessary, and its purpose speaks of "${words}"` : 'has no category'}`,
        help: 'Write `category: analytics` for statistics, `marketing` for advertising, `functional` for convenience, `necessary` for what the service cannot do without.',
      };
    }
  },
};
