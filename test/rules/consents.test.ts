import { describe, expect, it } from 'vitest';
import { found } from './activity.ts';

const TEXT = 'I agree that Example GmbH sends me its newsletter. I can withdraw this at any time.';

/** What is found in a consent on which a newsletter rests. */
const consent = (keys: string, text: string | undefined = TEXT, language = 'en') =>
  found({
    language,
    purpose: 'text: We send the newsletter., basis: "gdpr:6(1)(a)", consent: news',
    data: '[{ category: contact-data, required: no }]',
    facts: `consents: { news: { title: News, version: "1", text: "${text}", withdrawal: x, log: x, data: [contact-data], ${keys} } }`,
  });

describe('a consent', () => {
  it('says whether it stands apart from other matters', async () => {
    expect(await consent('separate: true')).toEqual([]);
    expect(await consent('separate: false')).toEqual(['consent-not-separate']);
    expect(await consent('explicit: false')).toEqual(['consent-separation-unstated']);
  });

  it.each([
    ['en', 'I agree that Example GmbH sends me news. I may opt out whenever I like.'],
    ['de', 'Ich willige ein, dass Example GmbH mir schreibt. Ich kann mich jederzeit abmelden.'],
    ['fr', 'J’accepte que Example GmbH m’écrive ; le retrait est possible à tout moment.'],
  ])('can say in many words that it can be withdrawn, in %s: %s', async (language, text) => {
    expect(await consent('separate: true', text, language)).toEqual([]);
  });

  it('names the controller by more than an article', async () => {
    const facts = `controller: { name: The Example Foundation, address: x, country: IE, email: privacy@example.com, dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }, supervisoryAuthority: iedpc }
consents: { news: { title: News, version: "1", text: I agree to get the newsletter and can withdraw this., withdrawal: x, log: x, data: [contact-data], separate: true } }`;
    const said = { facts, purpose: 'text: We send it., basis: "gdpr:6(1)(a)", consent: news' };
    expect(await found({ ...said, data: '[{ category: contact-data, required: no }]' })).toEqual([
      'consent-controller-unnamed',
    ]);
  });

  it('need not name a processor, in whatever country', async () => {
    const said = (transfer: string) =>
      found({
        purpose: 'text: We send the newsletter., basis: "gdpr:6(1)(a)", consent: news',
        data: '[{ category: contact-data, required: no }]',
        recipients: '[mailer]',
        facts: `processors: { mailer: { name: Mailer, address: Main Street 1, country: US, service: e-mail, contract: { kind: dpa }${transfer} } }
consents: { news: { title: News, version: "1", text: "${TEXT}", withdrawal: x, log: x, data: [contact-data], separate: true } }`,
      });
    expect(await said('')).not.toContain('consent-recipients-unnamed');
    const clauses = ', transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2 }';
    expect(await said(clauses)).not.toContain('consent-recipients-unnamed');
    expect(await said(', transfer: { mechanism: derogation, derogation: consent }')).toContain(
      'consent-recipients-unnamed',
    );
  });
});
