import { describe, expect, it } from 'vitest';
import { anonymityUnexplained } from '../../src/rules/text/anonymity-unexplained.ts';
import { headingWithoutContent } from '../../src/rules/text/heading-without-content.ts';
import { languageMixed } from '../../src/rules/text/language-mixed.ts';
import { placeholderLeft } from '../../src/rules/text/placeholder-left.ts';
import { pseudonymCalledAnonymous } from '../../src/rules/text/pseudonym-called-anonymous.ts';
import { spacesStray } from '../../src/rules/text/spaces-stray.ts';
import { line, noticeOf, paragraph, placed, section, told, value, values, whole } from './notices.ts';

describe('fixed spaces in a row', () => {
  const stray = (...texts: readonly string[]) => told(spacesStray, noticeOf(values(...texts)));
  const says = (place: string) => `${place} the notice "main" has several fixed spaces in a row`;

  it.each([
    ['We keep\u00a0\u00a0data', '1:8'],
    ['We keep \u00a0data', '1:8'],
    ['We keep\u00a0 data', '1:8'],
    ['We\u00a0keep it \u00a0here \u00a0', '1:11'],
  ])('are told once, where the first stand: %j', (text, place) => {
    expect(stray(text)).toEqual([says(place)]);
  });

  it('are none where there is one, or where spaces are ordinary', () => {
    expect(stray('See Art.\u00a06 of\u00a0it', 'We  keep data')).toEqual([]);
  });

  it('are told in each value', () => {
    expect(stray('a\u00a0\u00a0b', 'c', 'd\u00a0\u00a0e')).toEqual([says('1:2'), says('1:2')]);
  });
});

describe('a claim that no personal data are processed', () => {
  const at = whole('description');
  const CLAIM = 'We process no personal data here.';

  /** What is told of an activity with a description that processes data of some names. */
  function claimed(description: object | string | undefined, ...names: readonly (object | string)[]) {
    const data = names.map((name) => ({ category: { entry: { name } } }));
    const activities = new Map([['visits', { id: 'visits', entry: { description }, data }]]);
    const notices = ['en', 'de'].map((language) => noticeOf([], { language }));
    const found = pseudonymCalledAnonymous.check({ model: { activities, spans: { of: () => at } }, notices } as never);
    return [...found].map((problem) => `${placed(problem.at)} ${problem.message}`);
  }
  const says = (words: string) => [`1:1 "visits" says "${words}", and processes an identifier`];

  it('is told where an identifier is processed', () => {
    expect(claimed(CLAIM, 'Contact data', 'A pseudonym')).toEqual(says('no personal data'));
    expect(claimed({ en: CLAIM, de: 'x' }, { en: 'Device ID', de: 'x' })).toEqual(says('no personal data'));
  });

  it('is none where none is, where nothing is claimed, and where nothing is said', () => {
    expect(claimed(CLAIM, 'Contact data')).toEqual([]);
    expect(claimed(CLAIM)).toEqual([]);
    expect(claimed('We process your data.', 'A pseudonym')).toEqual([]);
    expect(claimed(undefined, 'A pseudonym')).toEqual([]);
  });
});

describe('a heading that promises a data protection officer', () => {
  const titled = (title: string, dpo?: object) => {
    const sections = [{ ...section('x', values('The data protection officer is here.')), title: line(value(title)) }];
    const input = { model: { policy: { controller: { dpo } } }, notices: [noticeOf([], { sections })] };
    return [...headingWithoutContent.check(input as never)].map(({ at, message }) => `${placed(at)} ${message}`);
  };

  it('is told where the policy names none', () => {
    expect(titled('Our data protection officer')).toEqual([
      '1:5 a heading of the notice "main" promises a "data protection officer", and the policy names none',
    ]);
  });

  it('is none where it names one, or promises none', () => {
    expect(titled('Our data protection officer', { name: 'x' })).toEqual([]);
    expect(titled('Our data')).toEqual([]);
  });
});

describe('words of a pattern are told where they stand', () => {
  const found = [
    [placeholderLeft, 'Write to [company name] now.', '1:10 the notice "main" has "[company name]" left in its text'],
    [languageMixed, 'See „Rights“ there.', '1:5 in the notice "main", "„" is a form of another language'],
    [
      anonymityUnexplained,
      'The data are anonymised.',
      '1:14 the notice "main" says "anonymised" without telling why nobody can be identified',
    ],
  ] as const;

  it.each(found.map((each) => [each[0].name, ...each] as const))('by %s', (_, rule, text, expected) => {
    expect(told(rule, noticeOf(values(text)))).toEqual([expected]);
  });

  it('if the author typed them', () => {
    for (const rule of [languageMixed, anonymityUnexplained])
      expect(told(rule, noticeOf([paragraph('See „Rights“ there.'), paragraph('The data are anonymised.')]))).toEqual(
        [],
      );
  });
});
