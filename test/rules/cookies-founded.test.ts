import { describe, expect, it } from 'vitest';
import { messagesOf, saidBy } from './said.ts';

const cookie = (keys: string) => `cookies:\n  one: { name: sid, purpose: It serves the page., ${keys} }\n`;
const CONSENT = 'consents:\n  news: { title: News, version: "1", text: I agree., withdrawal: x }\n';
const activity = (purposes: string) => `activities:
  visits:
    title: Visits
    purposes: [${purposes}]
    subjects: [users]
    data: [contact-data]
`;
const interest = '{ text: We count., basis: "gdpr:6(1)(f)" }';

describe('the only choice about a cookie', () => {
  const said = (keys: string) => messagesOf('browser-settings-as-choice', `${CONSENT}${cookie(`control: ${keys}`)}`);

  it('can not be the settings of the browser, unless it needs none', async () => {
    const browser = 'Block cookies in the settings of your browser.';
    expect(await said(browser)).toHaveLength(1);
    expect(await said(`${browser}, consent: news`)).toEqual([]);
    expect(await said(`${browser}, exemption: You could not log in.`)).toEqual([]);
    expect(await said('Choose in our banner.')).toEqual([]);
  });
});

describe('what is missing of a cookie', () => {
  const missing = async (keys: string, more = '') =>
    (await messagesOf('device-access-without-consent', `${more}${cookie(keys)}`)).join();

  it('is told by what it is', async () => {
    expect(await missing('category: analytics')).toBe('"sid" is stored on devices without consent or exemption');
    expect(await missing('technology: other')).toBe('"sid" reads from devices without consent or exemption');
    expect(await missing('basis: "gdpr:6(1)(a)"')).toBe('"sid" is stored on devices without a declaration of consent');
  });

  it('is told once where a cookie rests on legitimate interests, its own or those of all purposes that it serves', async () => {
    for (const [keys, more] of [
      ['basis: "gdpr:6(1)(f)"', ''],
      ['activity: visits', activity(interest)],
    ] as const) {
      expect(await missing(keys, more)).toBe('');
      expect(await messagesOf('interest-in-place-of-consent', `${more}${cookie(keys)}`)).toHaveLength(1);
    }
    for (const purposes of [`${interest}, { text: We bill., basis: "gdpr:6(1)(b)" }`, '{ text: We bill. }'])
      expect(await missing('activity: visits', activity(purposes))).not.toBe('');
    expect(await missing('basis: "gdpr:6(1)(b)", activity: visits', activity(interest))).not.toBe('');
  });

  it('is nothing of the interest behind it where there is consent or an exemption', async () => {
    for (const keys of ['consent: news', 'exemption: You could not log in.'])
      expect(
        await messagesOf('interest-in-place-of-consent', `${CONSENT}${cookie(`basis: "gdpr:6(1)(f)", ${keys}`)}`),
      ).toEqual([]);
  });
});

describe('an exemption from consent', () => {
  const german = (keys: string) => messagesOf('exemption-misused', `${CONSENT}${cookie(keys)}`);
  const irish = (keys: string) =>
    messagesOf('statistics-exempt', `controller: { name: Example GmbH, country: IE }\n${CONSENT}${cookie(keys)}`);

  it('is for what the service needs, not for advertising', async () => {
    expect(await german('category: marketing, exemption: x')).toEqual([
      '"sid" is for marketing, and is declared as exempt from consent',
    ]);
    expect(await german('category: functional, exemption: x')).toEqual([]);
    expect(await irish('category: functional, exemption: x')).toEqual([]);
  });

  it('is no matter where people consent', async () => {
    for (const category of ['marketing', 'analytics'])
      expect(await german(`category: ${category}, exemption: x, consent: news`)).toEqual([]);
    expect(await irish('category: analytics, exemption: x, consent: news')).toEqual([]);
  });
});

describe('a vendor whose cookies are known', () => {
  const vendor = 'processors:\n  heap: { name: Heap Analytics, country: DE, service: statistics }\n';

  it('is told what they are called, two of them, until one is listed', async () => {
    const [said] = await saidBy('known-cookies-unlisted', vendor);
    expect(said?.message).toMatch(
      /^"Heap Analytics" is known for cookies such as \S+ and \S+, and none of its is listed$/,
    );
    expect(await saidBy('known-cookies-unlisted', `${vendor}${cookie('provider: heap')}`)).toEqual([]);
  });

  it('sets them from the site itself, if it says so', async () => {
    const party = (more: string, all = vendor) =>
      messagesOf('cookie-party-wrong', `${all}${cookie(`party: third${more}`)}`);
    expect(await party(', provider: heap')).toHaveLength(1);
    expect(await party('')).toEqual([]);
    expect(await party(', provider: heap', vendor.replace('Heap Analytics', 'Nobody'))).toEqual([]);
  });
});

describe('a cookie called analytics', () => {
  it('may speak of tracking, which one called necessary may not', async () => {
    const said = (category: string) =>
      messagesOf(
        'cookie-category-wrong',
        `cookies:\n  one: { name: _a, category: ${category}, purpose: It is for analytics and advertising. }`,
      );
    expect(await said('analytics')).toEqual([]);
    expect(await said('necessary')).toHaveLength(1);
  });
});

describe('data that are read from the device', () => {
  it('are declared as a reading, not as any cookie', async () => {
    const categories =
      'dataCategories:\n  device: { name: Device, examples: [screen resolution] }\n  contact-data: { name: Contact data }\n';
    expect(await messagesOf('device-read-undeclared', `${categories}${cookie('technology: cookie')}`)).toHaveLength(1);
    expect(await messagesOf('device-read-undeclared', `${categories}${cookie('technology: device-read')}`)).toEqual([]);
  });
});
