import type { Rule } from '../rule.ts';

// Catalog: consent-controller-named
export const consentControllerUnnamed: Rule = {
  code: 'P4901',
  name: 'consent-controller-unnamed',
  severity: 'error',
  cites: ['gdpr:4(11)', 'gdpr:recital-42', 'guidance:edpb-05-2020'],
  since: '2018-05-25',
  summary: 'a declaration of consent does not say to whom it is given',
  why: 'Consent is informed only if people know at least who the controller is and what the data are for; the declaration itself should say so.',
  fix: 'Name the controller in the text of the declaration.',
  bad: `
consents:
  news:
    title: Newsletter
    version: "1"
    text: I agree to get the newsletter. I can withdraw this at any time. #!
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
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  good: `
consents:
  news:
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
    recipients: []
    retention: { period: P30D, from: your withdrawal }
    measures: [encryption]
    automatedDecisions: []
`,
  *check({ model }) {
    const names = [model.policy.controller, ...[...model.jointControllers.values()].map(({ entry }) => entry)].map(
      ({ name }) => firstWord(name),
    );
    for (const { id, entry } of model.consents.values()) {
      const texts = typeof entry.text === 'string' ? [entry.text] : Object.values(entry.text);
      if (texts.every((text) => names.some((name) => name !== undefined && text.toLowerCase().includes(name))))
        continue;
      yield {
        at: model.spans.of(entry, 'text'),
        message: `the consent "${id}" does not name the controller`,
        help: `Write it into the text: "I agree that ${model.policy.controller.name ?? 'Example GmbH'} …".`,
      };
    }
  },
};

/** The first word of a name that tells it from others: an article tells nothing. */
function firstWord(name: string | undefined): string | undefined {
  return name
    ?.toLowerCase()
    .split(/[\s,]+/)
    .find((word) => !/^(?:the|die|der|das|le|la|les)$/.test(word));
}
