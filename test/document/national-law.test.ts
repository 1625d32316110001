import { describe, expect, it } from 'vitest';
import { BASE, outputs } from '../policy.ts';

/** What the notice and the record of a policy in a language say of a basis of national law under Art. 6(1)(b). */
async function told(language: string, citation: string, under = ', under: "gdpr:6(1)(b)"') {
  const yaml = `legalBases: { act: { name: employment, citation: "${citation}"${under} } }
activities:
  service: { title: Service, purposes: [{ text: We do it., basis: act }], subjects: [users], data: [contact-data] }
notices: ${BASE['notices']?.replace('[en]', `[${language}]`)}`;
  const pages = await outputs(yaml);
  const notice = pages[`main/${language}/notice.md`] ?? '';
  const record = pages[`records/${language}/controller.md`] ?? '';
  return [/ employment \((.*)\)\./.exec(notice)?.[1], /^Employment, (.*)$/m.exec(record)?.[1]];
}

describe('notice and record print national law behind the provision of the GDPR that it fills in', () => {
  it.each([
    ['en', 'Section 26(1) BDSG', 'Art. 6(1)(b) GDPR and Section 26(1) BDSG'],
    ['en', 'Section 26(4) BDSG and Art. 88 GDPR', 'Art. 6(1)(b) GDPR; Section 26(4) BDSG and Art. 88 GDPR'],
    ['de', '§ 26 Abs. 1 BDSG', 'Art. 6 Abs. 1 UAbs. 1 lit. b DSGVO und § 26 Abs. 1 BDSG'],
    ['fr', '§ 26 du BDSG', 'article 6, paragraphe 1, point b, du RGPD\u202f; § 26 du BDSG'],
  ])('%s: %s', async (language, citation, words) => {
    expect(await told(language, citation)).toEqual([words, words]);
  });

  it.each([
    ['en', 'Section 26(1) BDSG with Article 6(1)(b) GDPR'],
    ['de', '§ 26 Abs. 1 BDSG i. V. m. Art. 6 Abs. 1 lit. b DS-GVO'],
    ['fr', 'art. 6, par. 1, point b, RGPD et § 26 du BDSG'],
  ])('or alone, where the citation names that article itself: %s: %s', async (language, citation) => {
    expect(await told(language, citation)).toEqual([citation, citation]);
  });

  it('or alone, where the policy does not say what it fills in', async () => {
    expect(await told('en', 'Section 26(1) BDSG', '')).toEqual(['Section 26(1) BDSG', 'Section 26(1) BDSG']);
  });
});
