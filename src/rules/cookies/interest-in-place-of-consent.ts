import type { Cookie } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from './cookie.ts';

// Catalog: cookie-basis-legitimate-interest
export const interestInPlaceOfConsent: Rule = {
  code: 'P4004',
  name: 'interest-in-place-of-consent',
  severity: 'error',
  cites: ['eprivacy:5(3)', 'tdddg:25(1)', 'case:C-673/17', 'case:I ZR 7/16'],
  since: '2019-10-01',
  summary: 'something is stored on devices on the strength of legitimate interests',
  why: 'For storing and reading on devices the law knows consent and two exemptions, and no balancing of interests.',
  fix: 'Ask for consent, or state the exemption.',
  bad: `
cookies:
  one:
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    access: []
    basis: gdpr:6(1)(f) #!
`,
  good: `
consents:
  stats:
    title: Statistics
    version: "1"
    text: I agree that Example GmbH counts my visits. I can withdraw this at any time.
    withdrawal: In the settings.
    withdrawalUrl: https://example.com/settings
    separate: true
    log: table consents
    data: [contact-data]
cookies:
  one:
    name: _st
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P30D
    access: []
    consent: stats
`,
  *check({ model }) {
    for (const cookie of model.cookies.values()) {
      if (cookie.consent || cookie.entry.exemption || !restsOnInterest(cookie)) continue;
      yield {
        at: cookie.entry.basis ? model.spans.of(cookie.entry, 'basis') : cookie.declared,
        message: `"${nameOf(cookie)}" rests on legitimate interests${cookie.entry.basis ? '' : `, like the activity "${cookie.activity?.id}" that it serves`}`,
        help: 'Write `consent:` with the id of a declaration, or `exemption:` with why it is necessary.',
      };
    }
  },
};

function restsOnInterest({ entry, activity }: Cookie): boolean {
  if (entry.basis) return entry.basis === 'gdpr:6(1)(f)';
  const purposes = activity?.purposes ?? [];
  return purposes.length > 0 && purposes.every(({ basis }) => basis?.row?.id === 'gdpr:6(1)(f)');
}
