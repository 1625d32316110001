import type { Rule } from '../rule.ts';

// Catalog: cookie-vendor-known-missing
export const knownCookiesUnlisted: Rule = {
  code: 'P4011',
  name: 'known-cookies-unlisted',
  severity: 'info',
  cites: ['eprivacy:5(3)', 'gdpr:13(1)(e)'],
  summary: 'a recipient is known for cookies, and none of its is listed',
  why: 'If its script runs on your site, the cookies belong into the notice and perhaps behind a consent.',
  fix: 'Look whether its script or widget is used on your pages; if so, list its cookies.',
  bad: `
processors:
  heap:
    name: Heap #!
    legalName: Content Square SAS
    country: FR
    service: analytics
    contract: { kind: dpa }
`,
  good: `
processors:
  heap:
    name: Heap
    legalName: Content Square SAS
    country: FR
    service: analytics
    contract: { kind: dpa }
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
    name: _hp2_id.1
    technology: cookie
    party: first
    purpose: It counts visits.
    category: analytics
    duration: P13M
    access: [heap]
    consent: stats
    provider: heap
`,
  *check({ model, law }) {
    for (const { entry, name, cookies } of model.recipients.values()) {
      const vendor = law.vendor(name);
      if (!vendor?.cookies || cookies.length > 0) continue;
      yield {
        at: model.spans.of(entry, 'name'),
        message: `"${name}" is known for cookies such as ${vendor.cookies.slice(0, 2).join(' and ')}, and none of its is listed`,
        help: `If its script runs on your pages, list them under \`cookies:\`; see ${vendor.cookiesAt}.`,
      };
    }
  },
};
