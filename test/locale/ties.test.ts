import { describe, expect, it } from 'vitest';
import { type Language, loadLanguage } from '../../src/locale/index.ts';

/** A text of a language with a tilde for each space that no line may end at. */
async function tied(tag: string, text: string): Promise<string> {
  const language = (await loadLanguage(tag)) as Language;
  return language.tie(text).replaceAll('\u00a0', '~');
}

describe('no line parts words and the number that they are about', () => {
  it.each([
    ['en', 'Art.~6(1)(f) GDPR and Section~147 of the Act, see section~7.1'],
    ['en', 'from 1~August 2018, for 13~months and 30~days'],
    ['en', 'Regulation (EU)~2016/679, points (a) and 5, point~f'],
    ['de', 'Art.~6 Abs.~1 UAbs.~1 lit.~f DSGVO, §~26 Abs.~7 BDSG, §§~257 und 258 HGB'],
    ['de', 'ab dem 1.~August 2018, 8~Jahre und 6~Monate lang, bei Kindern unter 16~Jahren'],
    ['de', 'Abschnitt~10 (Empfänger), z.~B. nach Art.~4 Nr.~1 und Beschluss (EU)~2021/914'],
    ['fr', 'article~6, paragraphe~1, point~f, du RGPD, ou l’article~17 et la section~10'],
    ['fr', 'à compter du 1er~août 2018, pendant 8~ans ou 6~mois, §~26, n°~3'],
  ])('%s: %s', async (tag, expected) => {
    expect(await tied(tag, expected.replaceAll('~', ' '))).toBe(expected);
  });
});

describe('a line may end', () => {
  it.each([
    ['en', 'one section of 7 parts is an article a lawyer reads, in part 6 or in August 2018'],
    ['en', 'the years 2018 and 2019, smart. 5 of them; 6 daylight hours'],
    ['de', 'die Abschnitte und Artikel, 12 Jahrgänge, im August 2018, Kundennr. 5'],
    ['fr', 'le point d’accès, un article a 5 annexes'],
  ])('%s: anywhere in "%s"', async (tag, text) => {
    expect(await tied(tag, text)).toBe(text);
  });
});
