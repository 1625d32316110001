import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { BEFORE_THE_LAW, options, outputs, shown } from '../policy.ts';

/** Two notices: the first says `words`, the second is led to. */
const notices = (words: string, title = 'Website', more = '') => `
terms:
  data: { term: Data, definition: Facts about people. }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: [{ id: own, title: Own words, text: ${JSON.stringify(words)} }]
  web:
    title: ${JSON.stringify(title)}
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    ${more}
    sections: [{ id: controller, show: controller }, { id: terms, show: terms }, { id: rights, show: rights }]`;

const said = async (words: string, title?: string, more?: string) =>
  /Own words\n\n(.*)\n/.exec((await outputs(notices(words, title, more)))['main/en/notice.md'] ?? '')?.[1];
const found = async (words: string) => {
  const { findings } = await check(options(notices(words), BEFORE_THE_LAW));
  return findings.map((each) => [shown(each).replace(/^\S+ /, ''), each.help]);
};

describe('a reference to another notice', () => {
  it.each([
    ['names it by its title', '[[notice:web]]', '[“Website”](../../web/en/notice.md)'],
    ['or says own words', '[[notice:web|there]]', '[there](../../web/en/notice.md)'],
    [
      'names a section of it by its number there',
      '[[notice:web#rights]]',
      '[section 3 (Your rights) of “Website”](../../web/en/notice.md#rights)',
    ],
    [
      'or says own words before that',
      '[[notice:web#rights|there]]',
      '[there (section 3 (Your rights) of “Website”)](../../web/en/notice.md#rights)',
    ],
    [
      'names an entry that it tells of',
      '[[notice:web#data]]',
      '[section 2 (Data) of “Website”](../../web/en/notice.md#term--data)',
    ],
    [
      'or by its kind and id',
      '[[notice:web#term:data]]',
      '[section 2 (Data) of “Website”](../../web/en/notice.md#term--data)',
    ],
  ])('%s', async (_, words, read) => expect(await said(`See ${words}.`)).toBe(`See ${read}.`));

  it('leads to the address at which it is published', async () =>
    expect(await said('[[notice:web]]', 'Website', 'url: https://example.com/web')).toBe(
      '[“Website”](https://example.com/web)',
    ));

  it('has all words of a title, those with emphasis too', async () =>
    expect(await said('[[notice:web]]', 'Our *web* site')).toBe('[“Our web site”](../../web/en/notice.md)'));

  it('that there is not, is an error with the nearest', async () =>
    expect(await found('[[notice:webb]]')).toEqual([
      ['P5101 reference-to-nothing: there is no notice "webb" in English', 'Did you mean "web"?'],
    ]));

  it('to an entry that the policy declares and it does not show, is an error too', async () => {
    const { findings } = await check(
      options(notices('[[notice:web#users]] and [[notice:web#contact-data]]'), BEFORE_THE_LAW),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'the notice "Website" has no section or entry "users"',
      'the notice "Website" has no section or entry "contact-data"',
    ]);
  });

  it('that fits two places of it, is an error that names both', async () => {
    const more = 'Two are called so: [[notice:web#rights]]';
    const term = 'terms:\n  rights: { term: Right, definition: What you can ask of us. }';
    const { findings } = await check(options(notices(more).replace(/terms:\n.*/, term), BEFORE_THE_LAW));
    expect(findings.map((each) => [shown(each).replace(/^\S+ /, ''), each.help])).toEqual([
      [
        'P5102 reference-ambiguous: [[notice:web#rights]] fits 2 places of the notice "Website"',
        'Write [[notice:web#term:rights]] for section 2 or [[notice:web#section:rights]] for section 3.',
      ],
    ]);
  });

  it('to a place that it has not, is an error with the nearest of its places', async () =>
    expect(await found('[[notice:web#rihgts]]')).toEqual([
      ['P5101 reference-to-nothing: the notice "Website" has no section or entry "rihgts"', 'Did you mean "rights"?'],
    ]));
});
