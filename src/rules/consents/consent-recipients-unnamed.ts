import type { Law } from '../../law/index.ts';
import type { Recipient, Transfer } from '../../model/index.ts';
import { purposesOf } from '../purposes/each.ts';
import type { Rule } from '../rule.ts';

// Catalog: consent-recipients-named
export const consentRecipientsUnnamed: Rule = {
  code: 'P4905',
  name: 'consent-recipients-unnamed',
  severity: 'warning',
  cites: ['gdpr:4(11)', 'gdpr:recital-42', 'guidance:edpb-05-2020'],
  since: '2018-05-25',
  summary: 'a declaration of consent does not name who else uses the data, or to whom they go unprotected',
  why: 'Other controllers who rely on the consent must be named in it, and the risks of a transfer without adequacy decision or safeguards told. Processors need not be named there.',
  fix: 'Name the recipient in the text, with the country where nothing protects the data there, and add it to `recipients:` of the consent.',
  bad: `
recipients:
  publisher:
    name: Publisher AG
    role: controller
    country: AT
    why: sending its own newsletter
consents:
  news: #!
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: [publisher]
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
recipients:
  publisher:
    name: Publisher AG
    role: controller
    country: AT
    why: sending its own newsletter
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree that Example GmbH and Publisher AG in Austria send me their newsletters. I can withdraw this at any time.
    withdrawal: Follow the link in any newsletter.
    separate: true
    log: table consents
    data: [contact-data]
    recipients: [publisher]
activities:
  service:
    title: Service
    purposes:
      - text: We send the newsletter.
        basis: gdpr:6(1)(a)
        consent: news
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: [publisher]
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model, law }) {
    const purposes = purposesOf(model);
    for (const consent of model.consents.values()) {
      const activities = new Set(
        // Where another purpose of the activity rests on another basis, its recipients may belong to that one.
        purposes
          .filter((purpose) => purpose.consent === consent)
          .map(({ activity }) => activity)
          .filter(({ purposes: all }) => all.every(({ consent: each }) => each)),
      );
      const missing = new Set(
        [...activities]
          .flatMap((activity) => activity.recipients.map(({ recipient }) => recipient))
          .filter((recipient) => mustBeNamed(recipient, law) && !consent.recipients.includes(recipient)),
      );
      if (missing.size === 0) continue;
      const names = [...missing].map(({ name }) => `"${name}"`).join(', ');
      yield {
        at: consent.declared,
        message: `the consent "${consent.id}" does not name ${names}`,
        help: `Name them in the text and write \`recipients: [${[...missing].map(({ id }) => id).join(', ')}]\`.`,
      };
    }
  },
};

/** Those who use the data for themselves, and those with whom the data have no protection in a third country. */
function mustBeNamed({ role, transfers }: Recipient, law: Law): boolean {
  const reliesOnIt = role !== 'processor' && role !== 'internal' && role !== 'authority';
  return reliesOnIt || transfers.some((transfer) => isUnprotected(transfer, law));
}

/** A derogation takes the place of protection, or a decision that has fallen, or clauses that nobody names. */
function isUnprotected({ entry }: Transfer, law: Law): boolean {
  // That nothing is said of a transfer is an error of its own.
  if (!entry) return false;
  if (entry.mechanism === 'derogation') return true;
  if (entry.decision === undefined) return entry.mechanism === 'scc';
  return law.decisionState(entry.decision)?.state === 'fallen';
}
