import type { Rule } from '../rule.ts';
import { isStored, nameOf } from './cookie.ts';

// Catalog: cookie-duration
export const cookieDurationMissing: Rule = {
  code: 'P4007',
  name: 'cookie-duration-missing',
  severity: 'error',
  cites: ['case:C-673/17', 'gdpr:13(2)(a)'],
  since: '2019-10-01',
  summary: 'nothing says how long a cookie stays',
  why: 'How long cookies work belongs to what people must be told before they agree.',
  fix: 'Add `duration:` with a period such as P13M, `session`, or `until-deleted`.',
  bad: `
cookies:
  one: #!
    name: sid
    technology: cookie
    party: first
    purpose: It keeps you logged in.
    category: necessary
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
  *check({ model }) {
    for (const cookie of model.cookies.values()) {
      const { entry, declared } = cookie;
      if (entry.duration || !isStored(cookie)) continue;
      yield {
        at: declared,
        message: `nothing says how long "${nameOf(cookie)}" stays on devices`,
        help: 'Add for example `duration: P13M`, or `duration: session`.',
      };
    }
  },
};
