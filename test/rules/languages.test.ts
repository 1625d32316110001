import { describe, expect, it } from 'vitest';
import { findings } from '../policy.ts';

const lines = (texts: Readonly<Record<string, string>>, more: { locale?: string } = {}) =>
  findings(
    `notices:
  main:
    title: { en: Privacy notice, de: Datenschutzerklärung, fr: Politique de confidentialité }
    languages: [en, de, fr]
    audience: [users]
    sections:
      - { id: controller, show: controller }
      - id: contact
        title: { en: Contact, de: Kontakt, fr: Contact }
        text: ${JSON.stringify(texts)}
      - { id: rights, show: rights }
`.replaceAll(/"(\w\w)":/g, '\n          $1: '),
    { asOf: '2026-11-01', ...more },
  );

/** What is found on a section in several languages: the language in which it stands, and the name of the fault. */
async function found(en: string, de: string, fr = en) {
  return (await lines({ en, de, fr })).flatMap((line) => {
    const [, row, name] = /:(\d+):\d+ (?:P510\d|P3\d\d\d|P7501) ([a-z-]+):/.exec(line) ?? [];
    return row ? [`${['en', 'de', 'fr'][Number(row) - 11]} ${name}`] : [];
  });
}

/** What a text in English and one in another language are said to differ in. */
async function differing(en: string, de: string) {
  return (await lines({ en, de, fr: en })).flatMap((line) => / has other (.*) than /.exec(line)?.[1] ?? []);
}

describe('a number of a section that is typed is told once', () => {
  it.each([
    ['See section 3.', 'Siehe [[rights]].', ['en section-number-typed']],
    ['See [[rights]].', 'Siehe Abschnitt 3.', ['de section-number-typed']],
    ['See below.', 'Siehe Abschnitt 3.', ['de section-number-typed']],
    ['See section 3.', 'Siehe Abschnitt 4.', ['en section-number-typed', 'de section-number-typed']],
  ])('%j, %j', async (en, de, expected) => {
    expect(await found(en, de, en.replace('section 3', '[[rights]]'))).toEqual(expected);
  });

  it('beside what else differs between the languages', async () => {
    const text = 'Voir [[rights]] pour 30 jours.';
    expect(await found('See section 3 for 30 days.', 'Siehe [[rights]] für 14 Tage.', text)).toEqual([
      'en section-number-typed',
      'de translation-differs',
    ]);
  });
});

describe('a reference that leads to nothing is told once', () => {
  it.each([
    ['in the first language', 'See [[rihgts]].', 'Siehe [[rights]].', 'en reference-to-nothing'],
    ['in another', 'See [[rights]].', 'Siehe [[rihgts]].', 'de reference-to-nothing'],
    ['with a number in it', 'See [[gdpr:6(1)]].', 'Siehe [[gdpr:6(9)]].', 'de unknown-provision'],
    ['of another kind', 'See [[rights]].', 'Siehe [[category:contact-data]].', 'de reference-left-out'],
  ])('%s', async (_, en, de, expected) => {
    expect(await found(en, de, en.replaceAll('ihg', 'igh'))).toEqual([expected]);
  });

  it('beside what else differs between the languages', async () => {
    expect(await found('See [[rihgts]] for 30 days.', 'Siehe [[rights]], 14 Tage.', 'Voir [[rights]], 30.')).toEqual([
      'en reference-to-nothing',
      'de translation-differs',
    ]);
  });
});

describe('a translation differs from the first text', () => {
  it.each([
    ['references', 'See [[rights]].', 'Siehe [[controller]].'],
    ['references', 'See [[rights]].', 'Siehe oben.'],
    ['references', 'See [[rights|there]].', 'Siehe [[controller|dort]] und [[rights]].'],
    ['references', 'See [[gdpr:15]].', 'Siehe [[gdpr:16]].'],
    ['addresses', 'See https://example.com/a.', 'Siehe https://example.com/b.'],
    ['addresses', 'See [a](https://example.com/a).', 'Siehe [a](http://example.com/a).'],
    ['addresses', 'See http://example.com/a1 there.', 'Siehe dort.'],
    ['numbers', 'Within 30 days.', 'Binnen 3 Tagen.'],
    ['numbers', 'Within 30 days.', 'Binnen 30 Tagen, nicht 31.'],
    ['numbers', 'After [[rights|all 3 rights]].', 'Nach [[rights|allen 4 Rechten]].'],
    ['numbers', 'It costs 1,000 euros.', 'Es kostet 1,00 Euro.'],
    ['numbers', 'It costs 1,000 euros.', 'Es kostet 10 Euro.'],
    ['numbers', 'The points 1 and 23.', 'Die Punkte 12 und 3.'],
    ['numbers', 'Room 101.', 'Raum 11.'],
    ['numbers', 'It is 2.5 m.', 'Es sind 25 m.'],
    ['numbers', 'Until 6 p.m.', 'Bis 17 Uhr.'],
    ['numbers', 'Until 6 a.m.', 'Bis 18 Uhr.'],
    ['addresses', 'See https://example.com/en/privacy.', 'Siehe https://other.example/de/datenschutz.'],
    ['addresses', 'See https://example.com/en/a.', 'Siehe https://example.com/de/a, https://other.example.'],
    ['addresses', 'See https://example.com/a.', 'Siehe https://example.com/b, https://example.com/de/a.'],
    ['numbers', 'It is 1.2345 m.', 'Es sind 12345 m.'],
  ])('in its %s: %s %s', async (what, en, de) => {
    expect(await differing(en, de)).toEqual([what]);
  });

  it.each([
    ['See [[rights]], [[controller|us]].', 'Siehe [[controller|wir]] und [[rights|Rechte]], also [[rights]].'],
    ['See https://example.com/a.', 'Lesen Sie <https://example.com/a>, oder https://example.com/a!'],
    ['See [it](https://example.com/a/1).', 'Siehe „https://example.com/a/1“.'],
    ['Call 9 or 12.', 'Rufen Sie die 12 oder die 9 an.'],
    ['It costs 10,000.50 euros.', 'Es kostet 10.000,50 Euro.'],
    ['It costs 1,234 euros.', 'Es kostet 1234 Euro.'],
    ['It costs 1,234,567 euros.', 'Es kostet 1\u202f234\u00a0567 Euro.'],
    ['It costs 10,000 euros.', 'Es kostet 10’000 Euro.'],
    ['It is 2.5 m.', 'Es sind 2,5 m.'],
    ['Since 1/11/2026 we do it.', 'Seit dem 01.11.2026 tun wir es.'],
    ['Room 0.', 'Raum 0.'],
    ['From 9 a.m. to 6:30 p.m.', 'Von 9 bis 18.30 Uhr.'],
    ['From 9:00 to 12 p.m.', 'Von 9 bis 12 Uhr.'],
    ['It costs 10.00 euros.', 'Es kostet 10 Euro.'],
    ['See https://example.com/en/privacy.', 'Siehe https://example.com/de/datenschutz.'],
    ['See https://example.com/privacy.', 'Siehe https://www.example.de/datenschutz.'],
    ['See https://en.example.org/a.', 'Siehe https://de.example.org/b.'],
    ['See https://example.com/privacy?hl=en.', 'Siehe https://example.com/privacy?hl=de.'],
  ])('in none of them here: %s %s', async (en, de) => {
    expect(await differing(en, de)).toEqual([]);
  });

  it.each([
    ['Since 1 August 2018.', 'Seit dem 01.08.2018.', 'Depuis le 1er août 2018.'],
    ['Since 20 March 2018.', 'Seit dem 20. März 2018.', 'Depuis le 20/03/2018.'],
    ['Since May 2018; you may 2 times.', 'Seit 05/2018; Sie dürfen 2 Mal.', 'Depuis mai 2018; vous pouvez 2 fois.'],
  ])('in no day that it writes in its own way: %s %s %s', async (en, de, fr) => {
    expect(await found(en, de, fr)).toEqual([]);
  });

  it('in no language that is not built', async () => {
    const texts = { en: 'Since 1 August 2018.', de: 'Seit dem 01.08.2018.', fr: 'Depuis le 2 août 2018.' };
    const told = async (locale?: string) =>
      (await lines(texts, locale ? { locale } : {})).filter((line) => line.includes('P7501')).length;
    expect([await told(), await told('en'), await told('de'), await told('fr')]).toEqual([1, 0, 0, 0]);
  });

  it('in another month', async () => {
    const days = ['Since 1 August 2018.', 'Seit dem 01.09.2018.', 'Depuis le 1er août 2018.'] as const;
    expect(await found(...days)).toEqual(['de translation-differs']);
  });

  it('wherever it stands in the policy, in every language that differs', async () => {
    expect(await found('See us.', 'Siehe 1.', 'Voir 2.')).toEqual(['de translation-differs', 'fr translation-differs']);
    const told = await findings(
      `terms:
  data:
    term: { en: Data, de: Daten }
    also: [Fact 1, { en: Facts 2, de: Fakten }]
    definition: { en: All 3 facts., de: Alle 4 Fakten. }
notices:
  main: { title: { en: Privacy notice, de: Datenschutzerklärung }, languages: [en, de], audience: [users], sections: [{ id: rights, show: rights }] }
`,
      { asOf: '2026-11-01' },
    );
    expect(told.filter((line) => line.includes('P7501'))).toEqual([
      'policy.yaml:4:39 P7501 translation-differs: the text in "de" has other numbers than that in "en"',
      'policy.yaml:5:41 P7501 translation-differs: the text in "de" has other numbers than that in "en"',
    ]);
  });

  it('only where it is a text: entries may be called as languages are', async () => {
    const told = await findings(
      `terms:
  de: { term: { en: Data, de: Daten }, definition: { en: All 3 facts., de: Alle 3 Fakten. } }
  en: { term: { en: User, de: Nutzer }, definition: { en: All 2 users., de: Alle 3 Nutzer. } }
notices:
  main: { title: { en: Privacy notice, de: Datenschutzerklärung }, languages: [en, de], audience: [users], sections: [{ id: rights, show: rights }] }
`,
      { asOf: '2026-11-01' },
    );
    expect(told.filter((line) => line.includes('P7501'))).toEqual([expect.stringMatching(/^policy\.yaml:3:77 /)]);
  });
});
