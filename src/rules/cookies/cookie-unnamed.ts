import type { Rule } from '../rule.ts';
import { isStored } from './cookie.ts';

// Catalog: cookie-name
export const cookieUnnamed: Rule = {
  code: 'P4006',
  name: 'cookie-unnamed',
  severity: 'warning',
  cites: ['eprivacy:5(3)', 'guidance:dsk-digital'],
  since: '2018-05-25',
  summary: 'a cookie has no name',
  why: 'Only with its name can people find it in their browser, and you and the authorities check what it does.',
  fix: 'Add `name:` as the browser shows it; with `pattern: true` an asterisk stands for any characters.',
  bad: `
cookies:
  one: #!
    technology: cookie
    party: first
    purpose: It keeps you logged in.
    category: necessary
    duration: session
    exemption: Without it you could not stay logged in.
    access: []
    description: Login cookie
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
      if (entry.name || !isStored(cookie)) continue;
      yield {
        at: declared,
        message: `the cookie "${cookie.id}" has no name`,
        help: 'Add for example `name: _hp2_id.*` with `pattern: true`.',
      };
    }
  },
};
