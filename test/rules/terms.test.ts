import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/index.ts';
import { addressVaries } from '../../src/rules/terms/address-varies.ts';
import { citationMismatch } from '../../src/rules/terms/citation-mismatch.ts';
import { definitionCopied } from '../../src/rules/terms/definition-copied.ts';
import { nameVaries } from '../../src/rules/terms/name-varies.ts';
import { noticeOf, placed, values, whole } from './notices.ts';

interface Input {
  readonly texts?: readonly string[];
  readonly language?: string;
  readonly recipients?: readonly object[];
  readonly terms?: readonly object[];
}

/** What a rule finds in a notice of some texts, with its help. */
function checked(rule: Rule, { texts = [], language = 'en', recipients = [], terms = [] }: Input) {
  const entries = (of: readonly object[]) => new Map(of.map((entry, nth) => [`id${nth}`, { id: `id${nth}`, entry }]));
  const spans = { of: () => whole('x') };
  const model = { recipients: entries(recipients), terms: entries(terms), spans };
  return [...rule.check({ model, notices: [noticeOf(values(...texts), { language })] } as never)];
}

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

describe('an address in another way than its entry has it', () => {
  const POTSDAM = 'Am Wald 3, 14482 Potsdam';
  const varied = (text: string, ...addresses: readonly (string | undefined)[]) =>
    checked(addressVaries, { texts: [text], recipients: addresses.map((address) => ({ address })) }).map(
      ({ at, message }) => `${placed(at)} ${/"([^"]*)"$/.exec(message)?.[1]}`,
    );

  it.each([
    ['Write to Am Wald 3, 14480 Potsdam.', '1:10'],
    ['Write to AM WALD, 3, 14482 Berlin, or call.', '1:10'],
    ['Am Wald 3a, 14482 Potsdam', '1:1'],
    ['Am Wald 3, Potsdam', '1:1'],
    ['Am Wald 3 in the town of 14482 Potsdam', '1:1'],
    ['Am Wald 14482, 3 Potsdam', '1:1'],
    ['Am Wald, House B, 14482 Berlin', '1:1'],
  ])('is told: %s', (text, place) => {
    expect(varied(text, POTSDAM)).toEqual([`${place} ${POTSDAM}`]);
  });

  it.each([
    `Write to ${POTSDAM}, or call.`,
    'Write to am wald 3 in 14482 Potsdam.',
    'Am Wald 3 14482 potsdam',
    'Am Wald 3, D-14482 Potsdam',
    'Our office Am Wald in Potsdam is open.',
    'Take the bus to the stop Am Wald, then walk.',
    'The house Am Wald 12 is another one.',
    'Am Wald is a street in Potsdam.',
    'Wald Am 3, 14482 Berlin',
    'It is Am Wald of trees which are old and tall near 14482 Potsdam 3.',
  ])('is none here: %s', (text) => {
    expect(varied(text, POTSDAM)).toEqual([]);
  });

  it('is none where it is that of another entry with the same beginning', () => {
    const others = [POTSDAM, 'Am Wald 5, 10115 Berlin', undefined, '', 'Am Wald'];
    expect(varied('Am Wald 5, 10115 Berlin', ...others)).toEqual([]);
    expect(varied('Am Wald 5, 10117 Berlin', ...others)).toEqual(['1:1 Am Wald 5, 10115 Berlin']);
    expect(varied('Am Wald 3, 14480 Potsdam', ...others)).toEqual([`1:1 ${POTSDAM}`]);
  });

  it('is told each time, and says what the entry has', () => {
    const text = 'Am Wald 3, 14480 Potsdam; and Am Wald 3, 14481 Potsdam';
    expect(varied(text, POTSDAM)).toHaveLength(2);
    const [{ message } = { message: '' }] = checked(addressVaries, {
      texts: [text],
      recipients: [{ address: POTSDAM }],
    });
    expect(message).toBe(`the notice "main" has an address that the entry gives as "${POTSDAM}"`);
  });

  it('takes long words of an address in whole', () => {
    const long = 'Straße 1, Donaudampfschifffahrtsgesellschaft, Haus A';
    expect(varied(`Straße 1, ${'x'.repeat(30)}, Donaudampfschifffahrtsgesellschaft, Haus B`, long)).toEqual([
      `1:1 ${long}`,
    ]);
  });
});

describe('a name in another spelling than its entry has it', () => {
  type Name = string | Readonly<Record<string, string>>;
  const varied = (text: string | readonly string[], ...names: readonly (Name | { name?: Name; legalName?: Name })[]) =>
    checked(nameVaries, {
      texts: [text].flat(),
      recipients: names.map((each) => (typeof each === 'string' ? { name: each } : each)),
    }).map(
      ({ at, message }) =>
        `${placed(at)} ${/writes "(.*)", and the entry says "(.*)"$/.exec(message)?.slice(1).join(' for ')}`,
    );

  it.each([
    ['We use Postbird.', 'PostBird', '1:8 Postbird for PostBird'],
    ['We use POSTBIRD.', 'PostBird', '1:8 POSTBIRD for PostBird'],
    ['We use Post Bird AG.', 'Post-Bird AG', '1:8 Post Bird AG for Post-Bird AG'],
    ['We use Post Bird ag', 'Post Bird AG', '1:8 Post Bird ag for Post Bird AG'],
    ['We use Zen-Desk, Inc. here', 'ZenDesk, Inc.', undefined],
    ['We use ZenDesk Inc. here', 'ZenDesk, Inc.', '1:8 ZenDesk Inc for ZenDesk, Inc.'],
    ['We use 3Q gmbH.', '3Q GmbH', '1:8 3Q gmbH for 3Q GmbH'],
    ['We use one Ltd.', 'ONE Ltd', '1:8 one Ltd for ONE Ltd'],
  ])('is told: %s', (text, name, expected) => {
    expect(varied(text, name)).toEqual(expected ? [expected] : []);
  });

  it.each([
    ['We use PostBird.', 'PostBird'],
    ['We use ZenDesk, Inc. and ZenDesk, Inc', 'ZenDesk, Inc.'],
    ['One of us is there.', 'ONE'],
    ['It is a postbird.', 'PostBird'],
    ['We use Us, and IT.', 'us'],
    ['A Hotels that you Book is there.', 'Hotels that you book'],
    ['We use EU services.', 'Eu'],
    ['The Ab is short.', 'AB cd'],
    ['nothing of it is one ltd', 'ONE Ltd'],
  ])('is none here: %s (%s)', (text, name) => {
    expect(varied(text, name)).toEqual([]);
  });

  it('is told of the first word of a name, by which texts call it', () => {
    expect(varied('We use Postbird for it.', 'PostBird Mail AG')).toEqual(['1:8 Postbird for PostBird']);
    expect(varied('We use PostBird for it, and Mail.', 'PostBird MAIL AG')).toEqual([]);
  });

  it('is told once for each spelling', () => {
    expect(varied(['Postbird is Postbird.', 'POSTBIRD, Postbird'], 'PostBird')).toEqual([
      '1:1 Postbird for PostBird',
      '1:1 POSTBIRD for PostBird',
    ]);
  });

  it('is told of the longer name alone where both stand', () => {
    expect(varied('We use Postbird Mail.', 'PostBird Mail')).toEqual(['1:8 Postbird Mail for PostBird Mail']);
    expect(varied('We use Postbird mail, Postbird.', 'PostBird', 'Postbird mail')).toEqual([]);
    expect(varied('We use PostBird Mail AG and Postbird.', 'PostBird', 'PostBird Mail AG')).toEqual([
      '1:29 Postbird for PostBird',
    ]);
  });

  it('is none where one of the entries has it: in another language, as a legal name, or of another recipient', () => {
    const name = { en: 'Post Office', de: 'Postamt Berlin' };
    expect(
      varied(
        'Post Office, Postamt Berlin, PostBird, POSTBIRD Inc',
        { name },
        { name: 'PostBird', legalName: 'POSTBIRD Inc' },
      ),
    ).toEqual([]);
    expect(varied('POST Office', { name })).toEqual(['1:1 POST Office for Post Office']);
    expect(varied('PostBird and POSTBIRD', 'PostBird', 'POSTBIRD')).toEqual([]);
    expect(varied('Nothing', {})).toEqual([]);
  });
});
