import { expect, it } from 'vitest';
import { outputs } from '../policy.ts';

const activity = (id: string, purpose: string) => `
  ${id}:
    title: ${id}
    purposes: [{ text: We write to you., basis: "gdpr:6(1)(a)"${purpose} }]
    subjects: [users]
    data: [{ category: contact-data, required: no }]
    recipients: []
    retention: { period: P30D, from: the end }
    measures: [encryption]
    automatedDecisions: []`;

/** Where the right to withdraw a consent says how one withdraws it. */
async function waysToWithdraw(activities: string, sections: string): Promise<string | undefined> {
  const { 'main/en/notice.md': markdown = '' } = await outputs(`
consents: { news: { title: News, text: I agree., version: "1", withdrawal: Write to us. } }
activities:${activities}
notices:
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
      - { id: service, title: Service, show: activities }${sections}
      - { id: rights, show: rights }
`);
  return /How you do so is described in (.*)\.\n/.exec(markdown)?.[1];
}

const NEWS = activity('letters', ', consent: news') + activity('offers', ', consent: news');
const SECTION = '\n      - { id: declarations, show: consents }';

it('leads to the section of the declarations of consent, where there is one', async () => {
  expect(await waysToWithdraw(NEWS, SECTION)).toBe('[section 3 (Declarations of consent)](#declarations)');
});

it('leads to what rests on consent, where each declaration stands there', async () => {
  expect(await waysToWithdraw(NEWS, '')).toBe('[section 2 (Service)](#service)');
});

it('leads to an activity besides, whose consent has no declaration', async () => {
  expect(await waysToWithdraw(activity('letters', ', consent: news') + activity('offers', ''), SECTION)).toBe(
    '[section 2.2 (offers)](#activity--offers) and [section 3 (Declarations of consent)](#declarations)',
  );
});
