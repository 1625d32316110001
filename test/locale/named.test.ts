import { describe, expect, it } from 'vitest';
import { type Language, loadLanguage } from '../../src/locale/index.ts';

async function names(tag: string, words: string, provision = 'gdpr:6(1)(b)'): Promise<boolean> {
  return ((await loadLanguage(tag)) as Language).names(words, provision);
}

describe('a citation names the article of a provision', () => {
  it.each([
    ['en', 'Section 26(1) BDSG and Art. 6(1)(b) GDPR'],
    ['en', 'Article 6 of the GDPR with Section 26 BDSG'],
    ['en', 'articles 6 and 88 GDPR'],
    ['en', '[[bdsg:26(1)]] and [[gdpr:6(1)(b)]]'],
    ['de', 'Art. 88 Abs. 1, Art. 6 Abs. 1 UAbs. 1 lit. b DS-GVO i. V. m. § 26 BDSG'],
    ['de', 'Artikel\u00a06 DS‑GVO'],
    ['fr', '§ 26 du BDSG et article 6, paragraphe 1, point b, du RGPD'],
    ['fr', 'art. 6 RGPD'],
  ])('%s: %s', async (tag, words) => {
    expect(await names(tag, words)).toBe(true);
  });
});

describe('a citation does not name the article of a provision', () => {
  it.each([
    ['en', 'Section 26(1) BDSG', 'another act alone'],
    ['en', 'Section 26(6) BDSG and Art. 88 GDPR', 'another article, and a paragraph of its number'],
    ['en', '[[gdpr:60]], Art. 60 GDPR', 'a longer number'],
    ['en', 'Art. 6(1)(b) UK GDPR', 'the act of another country'],
    ['en', 'Art. 6 of the Act on Employment', 'an article of another act'],
    ['de', '§ 6 BDSG und Art. 88 DSGVO', 'a section of its number'],
    ['fr', '§ 26, paragraphe 6, du BDSG et article 88 du RGPD', 'a paragraph of its number'],
  ])('%s: %s: %s', async (tag, words) => {
    expect(await names(tag, words)).toBe(false);
  });

  it('where the policy cites no provision that there is', async () => {
    expect(await names('en', 'Art. 6 GDPR', 'gdpr:600')).toBe(false);
  });
});
