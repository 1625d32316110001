import type { Rule } from '../rule.ts';
import { placeOfText, wordsFound } from '../words.ts';
import { nameOf } from './cookie.ts';

// Catalog: cookie-browser-optout
export const browserSettingsAsChoice: Rule = {
  code: 'P4012',
  name: 'browser-settings-as-choice',
  severity: 'error',
  cites: ['eprivacy:5(3)', 'case:C-673/17'],
  since: '2019-10-01',
  summary: 'the settings of the browser are offered as the only choice',
  why: 'Not having changed the browser’s settings is no consent. People need a choice before anything is stored.',
  fix: 'Ask for consent and name it in `consent:`; the settings can be told besides.',
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
    control: You can refuse cookies in your browser settings. #!
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
  *check({ model, notices }) {
    for (const cookie of model.cookies.values()) {
      const { entry, consent } = cookie;
      if (!entry.control || consent || entry.exemption) continue;
      const found = wordsFound(entry.control, 'browser-settings', notices);
      if (!found) continue;
      yield {
        at: placeOfText(model.spans, entry, 'control', found.locale),
        message: `the only choice about "${nameOf(cookie)}" is in the settings of the browser`,
        help: 'Ask for consent before it is set, and write `consent:` with the id of the declaration.',
      };
    }
  },
};
