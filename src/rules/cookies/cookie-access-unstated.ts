import type { Rule } from '../rule.ts';
import { nameOf } from './cookie.ts';

// Catalog: cookie-third-party-access
export const cookieAccessUnstated: Rule = {
  code: 'P4008',
  name: 'cookie-access-unstated',
  severity: 'error',
  cites: ['case:C-673/17'],
  since: '2019-10-01',
  summary: 'nothing says whether others can read a cookie',
  why: 'Whether third parties have access to a cookie belongs to what people must be told before they agree.',
  fix: 'Add `access:` with the ids of those who can read it, or `access: []`.',
  bad: `
cookies:
  one: #!
    name: sid
    technology: cookie
    party: first
    purpose: It keeps you logged in.
    category: necessary
    duration: session
    exemption: Without it you could not stay logged in.
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
      if (entry.access) continue;
      yield {
        at: declared,
        message: `nothing says whether third parties can read "${nameOf(cookie)}"`,
        help: 'Write `access: []` if nobody else can, or the ids of the recipients that can.',
      };
    }
  },
};
