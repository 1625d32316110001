import { describe, expect, it } from 'vitest';
import { found } from './paragraph.ts';
import { saidBy } from './said.ts';

const linked = (rule: string, text: string, keys = '') =>
  saidBy(
    rule,
    `notices:
  main: { title: Notice, languages: [en], audience: [users]${keys}, sections: [{ id: more, title: More, text: ${JSON.stringify(text)} }] }`,
  );

describe('the address of the notice itself', () => {
  const own = (text: string) => linked('address-of-two-documents', text, ', url: "https://example.com/privacy"');

  it('is no address of another document, whatever follows the page', async () => {
    for (const end of ['', '/', '#top', '?a=1'])
      expect(await own(`Read [our contract](https://example.com/privacy${end}).`)).toEqual([
        expect.objectContaining({
          message: expect.stringContaining('"our contract" leads to https://example.com/privacy,'),
        }),
      ]);
    expect(await own('Read [our contract](https://example.com/privacy/contract).')).toEqual([]);
    expect(await own('Read [our contract](https://example.comprivacy).')).toEqual([]);
  });

  it('may stand for the notice', async () => {
    expect(await own('The newest is at https://example.com/privacy at all times.')).toEqual([]);
  });
});

describe('a link with an identifier', () => {
  it('is told with all of them, and how to write it without', async () => {
    expect(await linked('link-with-session', 'See [our terms](https://example.com/a?x=1&sid=2&utm_source=3).')).toEqual(
      [
        {
          message: 'a link of the notice "main" carries "sid" and "utm_source"',
          help: 'Write the address without it: https://example.com/a?x=1.',
        },
      ],
    );
    const [session] = await linked('link-with-session', 'See [our terms](https://example.com/a;jsessionid=A1B2?x=1).');
    expect(session?.help).toBe('Write the address without it: https://example.com/a?x=1.');
  });
});

describe('what links are called', () => {
  it('is more than "here"', async () => {
    expect(await linked('link-without-words', 'Click [here](https://example.com/a).')).toHaveLength(1);
    expect(await linked('link-without-words', 'See [what is here](https://example.com/a).')).toEqual([]);
    expect(await linked('link-without-words', 'Write [here](mailto:https:@example.com).')).toEqual([]);
  });
});

describe('"here"', () => {
  const here = (text: string) => found(`You can read more about it ${text}`);

  it('is linked itself, or a link follows at once', async () => {
    expect(await here('here: https://example.com/dpa')).toEqual([]);
    expect(await here('here: [our contract](https://example.com/dpa).')).toEqual([]);
  });

  it('is without a target where a link comes later or has been before', async () => {
    expect(await here('here. Our shop is on [our pages](https://example.com/shop).')).toEqual(['here-without-target']);
    expect(await found('[Our shop](https://example.com/shop) is open. You can read more about it here.')).toEqual([
      'here-without-target',
    ]);
  });
});
