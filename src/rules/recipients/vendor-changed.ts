import type { Rule } from '../rule.ts';

// Catalog: vendor-stale
export const vendorChanged: Rule = {
  code: 'P4808',
  name: 'vendor-changed',
  severity: 'warning',
  cites: ['gdpr:5(1)(d)', 'gdpr:13(1)(e)'],
  summary: 'a recipient has been renamed, sold or closed',
  why: 'A notice that names a company that is no longer the one, or a service that has ended, misleads its readers.',
  fix: 'Ask the company who your contract partner is today, and correct name and address.',
  bad: `
processors:
  sendgrid:
    name: SendGrid #!
    country: IE
    service: sending e-mail
    contract: { kind: dpa }
`,
  good: `
processors:
  sendgrid:
    name: Twilio SendGrid
    country: IE
    service: sending e-mail
    contract: { kind: dpa }
`,
  *check({ model, law }) {
    for (const { entry, name } of model.recipients.values()) {
      const vendor = law.vendor(name);
      if (
        !vendor?.change ||
        [name, entry.legalName ?? name].some((each) => vendor.current?.some((now) => each.includes(now)))
      )
        continue;
      if (vendor.changedBy && law.date < vendor.changedBy) continue;
      yield {
        at: model.spans.of(entry, 'name'),
        message: `"${name}": ${vendor.change}${vendor.doubt ? ` (not confirmed: ${vendor.doubt})` : ''}`,
        help: 'Look into your contract who the partner is today, and correct `name:`, `legalName:` and `address:`.',
      };
    }
  },
};
