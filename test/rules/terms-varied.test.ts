import { describe, expect, it } from 'vitest';
import { addressVaries } from '../../src/rules/terms/address-varies.ts';
import { nameVaries } from '../../src/rules/terms/name-varies.ts';
import { placed } from './notices.ts';
import { checked } from './terms-checked.ts';

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

  it('is none where less than half of it follows, or nothing but its beginning', () => {
    expect(varied('Am Wald 3 is where we are.', 'Am Wald 3, Haus B, 14482 Potsdam, Germany')).toEqual([]);
    expect(varied('Am Wald 7 is closed.', 'Am Wald 3, Potsdam')).toEqual([]);
  });

  it('is judged by the longest of the addresses with the same beginning', () => {
    const long = `Am Wald 5, ${'x'.repeat(40)}, 10115 Berlin`;
    expect(varied(long, POTSDAM, long)).toEqual([]);
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
    ['We use EBay Inc here', 'eBay Inc', '1:8 EBay Inc for eBay Inc'],
    ['We use eBay.', 'Ebay', '1:8 eBay for Ebay'],
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
    ['The BAY is blue.', 'eBay Inc'],
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
