import { describe, expect, it } from 'vitest';
import { actRepealed } from '../../src/rules/terms/act-repealed.ts';
import { citationMismatch } from '../../src/rules/terms/citation-mismatch.ts';
import { definitionCopied } from '../../src/rules/terms/definition-copied.ts';
import { typedCitationWrong } from '../../src/rules/terms/typed-citation-wrong.ts';
import { noticeOf, placed, whole } from './notices.ts';
import { checked, linesOf } from './terms-checked.ts';

describe('a citation of Art. 4 for another word', () => {
  const cited = (text: string, language?: string) =>
    checked(citationMismatch, { texts: [text], ...(language && { language }) }).map(
      ({ at, message, help }) => `${placed(at)} ${message} ${help}`,
    );
  const says = (place: string, words: string, right: number) => [
    `${place} "${words}": that number of Art. 4 defines another word The definition is Art. 4(${right}) GDPR: write [[gdpr:4(${right})]].`,
  ];

  const RIGHT = { 'Personal data': 1, Pseudonymisation: 5, Controllers: 7, Processors: 8, Recipients: 9, Consent: 11 };
  const each = Object.entries(RIGHT);

  it.each(each)('is told: %s', (word, right) => {
    const wrong = right === 8 ? 9 : 8;
    const words = `${word} under Art. 4(${wrong}`;
    expect(cited(`${words}) GDPR.`)).toEqual(says('1:1', words, right));
    expect(cited(`${word} under Art. 4(${right}) GDPR.`)).toEqual([]);
  });

  it.each([
    ['de', 'Auftragsverarbeiter nach Art. 4 Nr. 7', 8],
    ['de', 'Verantwortliche im Sinne des Art. 4 Nr. 8', 7],
    ['de', 'Personenbezogene Daten gemäß Artikel 4 Nr. 2', 1],
    ['fr', 'Sous-traitants au sens de l’article 4, point 7', 8],
    ['fr', 'Données personnelles au sens de l’article 4, point 2', 1],
  ])('in %s: %s', (language, words, right) => {
    expect(cited(`${words}.`, language)).toEqual(says('1:1', words, right));
  });

  it.each([
    ['en', 'The processing of personal data under Art. 4(2) GDPR, a breach of the personal data (Art. 4(12) GDPR).'],
    ['de', 'Die Verarbeitung personenbezogener Daten im Sinne des Art. 4 Nr. 2 DSGVO ist erlaubt.'],
    ['de', 'Empfänger der personenbezogenen Daten nach Art. 4 Nr. 9 DSGVO sind Dienstleister.'],
    ['fr', 'Le traitement de données personnelles au sens de l’article 4, point 2, du RGPD.'],
  ])('is none where it defines what is done with personal data, in %s: %s', (language, text) => {
    expect(cited(text, language)).toEqual([]);
  });
});

describe('a citation of a right for another right', () => {
  const cited = (text: string) =>
    checked(citationMismatch, { texts: [text] }).map(({ at, message, help }) => `${placed(at)} ${message} ${help}`);
  const RIGHTS = {
    'of access': 15,
    'to rectification': 16,
    'to erasure': 17,
    'to restriction': 18,
    'to restriction of processing': 18,
    'to data portability': 20,
    'to object': 21,
  };

  it.each(Object.entries(RIGHTS))('is told: the right %s', (right, article) => {
    const wrong = article === 15 ? 16 : 15;
    expect(cited(`The right ${right} (Art. ${wrong} GDPR).`)).toEqual([
      `1:5 "right ${right} (Art. ${wrong}": that article gives another right The right follows from Art. ${article} GDPR: write [[gdpr:${article}]].`,
    ]);
    expect(cited(`The right ${right} (Art. ${article} GDPR).`)).toEqual([]);
  });

  it('is none where the article gives no right of its own', () => {
    expect(cited('The right of access (Art. 12 and 15 GDPR), the right to erasure (see Art. 19 GDPR).')).toEqual([]);
  });
});

describe('a definition in the words of the statute', () => {
  const COPIED = 'Any information relating to an identified or identifiable natural person.';
  const terms = (...entries: readonly object[]) =>
    checked(definitionCopied, { terms: entries }).map(({ message }) => message);

  it('is told where it names no source', () => {
    expect(
      terms({ definition: COPIED }, { definition: 'Facts about you.' }, { definition: { en: COPIED, de: 'Daten.' } }),
    ).toEqual([
      'the definition of "id0" is in the words of Art. 4 GDPR and does not say so',
      'the definition of "id2" is in the words of Art. 4 GDPR and does not say so',
    ]);
    expect(terms({ definition: COPIED, source: 'gdpr:4(1)' })).toEqual([]);
    expect(terms({ definition: { de: COPIED } })).toEqual([]);
  });

  it('is told where one of the languages has it', () => {
    const spans = { of: () => whole('x') };
    const definition = {
      en: 'Facts.',
      de: 'Alles, was eine identifizierte oder identifizierbare natürliche Person betrifft.',
    };
    const model = { terms: new Map([['data', { id: 'data', entry: { definition } }]]), spans };
    const notices = ['en', 'de'].map((language) => noticeOf([], { language }));
    expect([...definitionCopied.check({ model, notices } as never)]).toHaveLength(1);
  });
});

describe('an act that has been repealed', () => {
  const cited = (text: string, language?: string) =>
    checked(actRepealed, { texts: [text], ...(language && { language }) });

  it('is told with what is in its place', () => {
    const [{ message, help } = {}] = cited('We set cookies under § 25 TTDSG.');
    expect(message).toBe('the notice "main" cites the TTDSG, which ended on 2024-05-14');
    expect(help).toBe('In its place there is the TDDDG.');
  });

  it.each([
    'The TDDDG was formerly the TTDSG.',
    'The TTDSG, now repealed, is of no matter.',
    `The act that we spoke of is the former one, which is old: TTDSG.`,
  ])('is none where it is spoken of as past: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('is told where other words are past, fifty signs before or thirty behind', () => {
    expect(cited(`We formerly did it. ${'x'.repeat(50)} See § 25 TTDSG.`)).toHaveLength(1);
    expect(cited(`See § 25 TTDSG. ${'x'.repeat(30)} It is no longer so.`)).toHaveLength(1);
  });
});

describe('a provision that is typed', () => {
  const cited = (text: string) => linesOf(typedCitationWrong, { texts: [text] });

  it('is told where there is none of that number, each time', () => {
    expect(
      cited('See Art. 6(9) GDPR and Art. 100 GDPR, Art. 6(1)(z) GDPR; Art. 6(9) GDPR.').map(
        (each) => each.split(',', 1)[0],
      ),
    ).toEqual([
      '1:5 "Art. 6(9)" is cited',
      '1:24 "Art. 100" is cited',
      '1:39 "Art. 6(1)(z)" is cited',
      '1:58 "Art. 6(9)" is cited',
    ]);
  });

  it('says what to write', () => {
    const helps = checked(typedCitationWrong, { texts: ['Art. 6(9) GDPR', 'Art. 100 GDPR'] }).map(({ help }) => help);
    expect(helps).toEqual(['Its paragraphs are 1 to 4.', 'Its articles are 1 to 99.']);
  });

  it('is none where there is one', () => {
    expect(cited('Art. 6 GDPR, Art. 6(1) GDPR, Art. 6(1)(f) GDPR, Art. 99(2) GDPR, Art. 6(9) of our statutes')).toEqual(
      [],
    );
  });
});
