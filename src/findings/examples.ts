import type { Examples } from './finding.ts';

/** An activity, for examples. */
export const ACTIVITY = `activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    automatedDecisions: []
    measures: [encryption]
`;

/** A notice, for examples; sections can be added at the end. */
export const NOTICE = `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    changeNotice: We tell you of changes by e-mail.
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }
`;

/** The same notice, published in an article of a help center. */
export const PUBLISHED = `${NOTICE}    publish:
      zendesk: { subdomain: example, articles: { en-us: 360003412419 } }
`;

/** An activity without a retention period, and the waiver of that, for examples. */
export const WAIVER = `${ACTIVITY.replace(/ *retention:.*\n/, '')}waivers:
  - rule: retention-missing
    place: activities.service
    reason: Not decided yet.
    owner: legal
    until: 2027-12-31
`;

/** A good example, and as the bad one the same with `wrong` in the place of the first `right`. */
export function slip(good: string, right: string, wrong: string): Examples {
  return { good, bad: good.replace(new RegExp(`${escaped(right)}(.*)`), (_, rest) => `${wrong}${rest} #!`) };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
