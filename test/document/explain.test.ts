import { describe, expect, it } from 'vitest';
import { outputs } from '../policy.ts';

const LEGAL_BASIS = '**Legal basis:** The ground on which the law allows us to process data (Art. 6(1) GDPR).';

const notice = async (over: string) => (await outputs(over))['main/en/notice.md'] as string;

const withTerms = (terms: string) => `${terms}
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
      - { id: terms, show: terms }
      - { id: service, title: Service, show: activities }
      - { id: rights, show: rights }`;

describe('a legal term', () => {
  it('is explained once, below the words with which it first stands', async () => {
    const parts = (await notice('')).split('\n\n');
    const at = parts.indexOf(LEGAL_BASIS);
    expect(parts[at - 1]).toContain('Legal basis: performance of a contract');
    expect(parts.lastIndexOf(LEGAL_BASIS)).toBe(at);
  });

  it('that nothing in the notice uses is not explained', async () => {
    expect(await notice('')).not.toContain('**Profiling:**');
  });

  it('does not part a line from what it leads to', async () => {
    const text = await notice('');
    expect(text.indexOf('The law calls us the controller:')).toBeLessThan(text.indexOf('Example GmbH\\\n'));
    expect(text.indexOf('Example GmbH\\\n')).toBeLessThan(text.indexOf('**Personal data:** All information'));
  });

  it('is left to the notice that defines it itself', async () => {
    const over = withTerms('terms:\n  basis: { term: Legal basis, definition: What allows us to do it. }');
    expect(await notice(over)).not.toContain(LEGAL_BASIS);
    expect(await notice(withTerms('terms:\n  other: { term: Cookie, definition: A small file. }'))).toContain(
      LEGAL_BASIS,
    );
  });

  it('is explained although the notice of the company declares it, if this notice does not show its terms', async () => {
    const terms = 'terms:\n  basis: { term: Legal basis, definition: What allows us to do it. }\n';
    expect(await notice(terms)).toContain(LEGAL_BASIS);
  });

  it('is not explained within words that people agree to, nor below the head of a table', async () => {
    const text = await notice(`
consents:
  news: { title: News, text: I agree to profiling., version: "1", withdrawal: Write to us. }
activities:
  letters:
    title: Letters
    purposes: [{ text: We write., basis: "gdpr:6(1)(a)", consent: news }]
    subjects: [users]
    data: [contact-data]
  service:
    title: Service
    purposes: [{ text: We help., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
`);
    expect(text).toContain('> I agree to profiling.');
    expect(text).not.toContain('**Profiling:**');
    expect(text).toContain('| What for | Which data | Legal basis |');
    expect(text.indexOf(LEGAL_BASIS)).toBeGreaterThan(text.indexOf('- We write. Legal basis: your consent'));
  });

  it('is explained below a colon after which nothing follows', async () => {
    const text = await notice(`
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: [{ id: own, title: Own, text: "What is our legal basis:" }, { id: rights, show: rights }]
`);
    expect(text).toContain(`What is our legal basis:\n\n${LEGAL_BASIS}\n\n## `);
  });

  it('is marked as a definition on the page and in the article', async () => {
    const { 'main/en/notice.html': page, 'main/en/article.html': article } = await outputs('');
    expect(page).toContain('<p class="note"><dfn>Legal basis:</dfn> The ground');
    expect(article).toContain('<p><dfn>Legal basis:</dfn> The ground');
  });
});
