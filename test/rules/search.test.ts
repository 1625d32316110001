import { describe, expect, it } from 'vitest';
import {
  doubledIn,
  formsIn,
  isTyped,
  longTexts,
  type Match,
  matches,
  matchesOf,
  phrasesIn,
  placeOf,
  wordsFitting,
  wordsIn,
} from '../../src/rules/text/search.ts';
import type { Stretch } from '../../src/rules/text/stretches.ts';
import type { Block, Linked } from '../../src/tree/index.ts';
import { noticeOf, paragraph, placed, value, values, whole } from './notices.ts';

const said = (found: Iterable<Match>) =>
  [...found].map(({ words, index, stretch }) => `${stretch.text}@${index} ${words}`);
const notice = (...texts: readonly string[]) => noticeOf(values(...texts));

describe('a pattern', () => {
  const found = (pattern: string, ...texts: readonly string[]) => said(matchesOf(notice(...texts), pattern));

  it('is found in each text, as it is written there', () => {
    expect(found('the (?:data|name)', 'See The Data, the name', 'none', 'THE NAME')).toEqual([
      'See The Data, the name@4 The Data',
      'See The Data, the name@14 the name',
      'THE NAME@0 THE NAME',
    ]);
    expect(found('privacy')).toEqual(['Privacy notice@0 Privacy']);
  });

  it('is found once for each value that has the same text', () => {
    expect(found('data', 'All data', 'All data')).toHaveLength(2);
  });

  it('names its groups', () => {
    const [match] = matchesOf(notice('Art. 6 GDPR'), 'art\\. (?<article>\\d+)');
    expect(match?.groups).toEqual({ article: '6' });
    expect([...matchesOf(notice('Art. 6 GDPR'), 'art')][0]?.groups).toEqual({});
  });

  it('ends with its text, as a sentence does', () => {
    expect(found('the end[^.]*data', 'This is the end', 'data here')).toEqual([]);
    expect(found('the end$', 'This is the end')).toEqual(['This is the end@8 the end']);
  });

  it('keeps its place behind a letter that is longer when small', () => {
    expect(found('data', 'İ All DATA here')).toEqual(['İ All DATA here@6 DATA']);
    expect(found('öl', 'All ÖL here')).toEqual(['All ÖL here@4 ÖL']);
    expect(found('data', 'İİ.', 'DATA')).toEqual(['DATA@0 DATA']);
  });

  it('is told at its place, without the spaces around it', () => {
    const composed = { ...notice('We use  DATA  here'), pattern: () => / +data +/u };
    const tell = (words: string, id: string) => ({ message: `${id} "${words}"` });
    expect([...matches([composed], 'any', tell)].map(({ at, message }) => `${placed(at)} ${message}`)).toEqual([
      '1:7 main "DATA"',
    ]);
    expect([...matches([composed], 'any', tell, () => false)]).toEqual([]);
  });
});

describe('the words of a text', () => {
  it('are letters and digits', () => {
    expect(wordsIn('The PostBird, 2 GmbH & Über-Co.')).toEqual(['the', 'postbird', '2', 'gmbh', 'über', 'co']);
    expect(wordsIn(' – ')).toEqual([]);
  });

  const long = (...texts: readonly string[]) =>
    longTexts(notice(...texts), 3).map(({ stretches: [stretch], words }) => [stretch?.text, words.length]);

  it('are counted where there are enough of them', () => {
    expect(long('a b', 'c d e', 'f', 'g h i j', 'k l')).toEqual([
      ['c d e', 3],
      ['g h i j', 4],
    ]);
    expect(long('a b', 'c d e')).toEqual([['c d e', 3]]);
    expect(long('…', 'c, d: e!', '–')).toEqual([['c, d: e!', 3]]);
  });

  it('have the same numbers where they are the same', () => {
    const [one, two] = longTexts(notice('a b A', 'B c a'), 3).map(({ words }) => [...words]);
    const [a, b, c] = [...(one ?? []).slice(0, 2), two?.[1]];
    expect([one, two]).toEqual([
      [a, b, a],
      [b, c, a],
    ]);
    expect(new Set([a, b, c]).size).toBe(3);
  });
});

describe('some words', () => {
  const found = (words: string, ...texts: readonly string[]) => said(phrasesIn(notice(...texts), words.split(' ')));

  it('are found in whatever case and with whatever signs between them', () => {
    expect(found('example gmbh', 'The EXAMPLE, GmbH is here', 'example-gmbh')).toEqual([
      'The EXAMPLE, GmbH is here@4 EXAMPLE, GmbH',
      'example-gmbh@0 example-gmbh',
    ]);
    expect(found('a', 'b a, A')).toEqual(['b a, A@2 a', 'b a, A@5 A']);
  });

  it.each([
    ['a b', 'a c', 'b a'],
    ['a b c', 'a b d', 'a x c'],
    ['a b', 'this is a', 'b this is'],
    ['x', 'a', 'b'],
    ['a x', 'a', 'b'],
    ['x a', 'a', 'b'],
    ['a b', 'a\nb', 'c'],
  ])('%j are not found where they do not stand one after the other: %j, %j', (words, ...texts) => {
    expect(found(words, ...texts)).toEqual([]);
  });

  it('are not found where there are none of them', () => {
    expect([...phrasesIn(notice('a'), [])]).toEqual([]);
  });

  it('are none where a sign beyond the basic plane is part of them', () => {
    expect(found('a b', 'a b🍪')).toEqual([]);
  });

  it('fit a pattern as a whole', () => {
    const composed = { ...notice('Wir sind hier', 'wirklich wir'), pattern: () => /^wir$/u };
    expect(said(wordsFitting(composed, 'any'))).toEqual(['Wir sind hier@0 Wir', 'wirklich wir@9 wir']);
  });
});

describe('a word in some form', () => {
  const found = (word: string, text: string) => said(formsIn(notice(text), word)).map((each) => each.split(' ').at(-1));

  it.each([
    ['cookie', 'One cookie, many Cookies', ['cookie', 'Cookies']],
    ['cookies', 'One cookie', ['cookie']],
    ['verarbeitung', 'Verarbeitungen und Verarbeitung', ['Verarbeitungen', 'Verarbeitung']],
    ['profile', 'Profiling', ['Profiling']],
    ['profiling', 'profile', ['profile']],
    ['term', 'terms', ['terms']],
    ['data', 'database', []],
    ['data', 'Datas', ['Datas']],
    ['data', 'date', []],
    ['cookie', 'cooperation', []],
    ['ip', 'ip of the ipad', ['ip']],
    ['consent', 'conservation', []],
    ['unseen', 'nothing', []],
  ])('%s in "%s"', (word, text, forms) => {
    expect(found(word, text)).toEqual(forms);
  });
});

describe('a word twice', () => {
  it('is found in the text that has it', () => {
    expect(said(doubledIn(notice('a', 'b c', 'd e e', 'f the  the g')))).toEqual([
      'd e e@2 e e',
      'f the  the g@2 the  the',
    ]);
    expect(said(doubledIn(notice('e, e', 'e-e e', 'e\ne')))).toEqual([]);
  });
});

describe('words are typed by the author', () => {
  const typed = (text: string, words: string, from?: string) => {
    const file = { path: 'policy.yaml', text: `Hello: "${from ?? text}" Bye` };
    const span = { file, start: 8, end: 8 + (from ?? text).length };
    const [found] = matchesOf(noticeOf([paragraph(value(text, span))]), words);
    return isTyped(found as Match);
  };

  it('where the first of them stands in the value', () => {
    expect(typed('See the data', 'the data')).toBe(true);
    expect(typed('See the data', ' the data')).toBe(true);
    expect(typed('See section 3 (Rights)', 'see section', 'See [[rights]]')).toBe(true);
    expect(typed('See section 3 (Rights)', 'section 3', 'See [[rights]]')).toBe(false);
    expect(typed('See Hello', 'hello', 'See [[rights]]')).toBe(false);
    expect(typed('Bye and see', 'bye', 'See [[rights]]')).toBe(false);
  });

  it('where they have a value', () => {
    const [found] = matchesOf(noticeOf([paragraph('our words')]), 'words');
    expect(isTyped(found as Match)).toBe(false);
  });
});

describe('the place of words', () => {
  /** Where words of a text are said to stand in a file of which the value is the part between bars. */
  function placeIn(yaml: string, text: string, words: string, nth = 0) {
    const [before = '', written = ''] = yaml.split('|');
    const file = { path: 'policy.yaml', text: yaml.replaceAll('|', '') };
    const from = { file, start: before.length, end: before.length + written.length };
    const index = Array.from({ length: nth }).reduce<number>((at) => text.indexOf(words, at + 1), text.indexOf(words));
    const { start, end } = placeOf({ stretch: { from, place: from, text } as Stretch, index, words });
    return `${before.length <= start ? '' : 'outside '}${start - before.length} ${file.text.slice(start, end)}`;
  }

  it('is exact where they are written as they are printed', () => {
    expect(placeIn('text: "|See the data.|"', 'See the data.', 'the data')).toBe('4 the data');
    expect(placeIn('the data: |See the data.| the data', 'See the data.', 'the data')).toBe('4 the data');
    expect(placeIn('|a.b axb|', 'a.b axb', 'axb')).toBe('4 axb');
    expect(placeIn('|axb (a.b)|', 'axb (a.b)', '(a.b)')).toBe('4 (a.b)');
  });

  it('is that of the words after what stands before them, if they stand there several times', () => {
    const text = 'Read the data, but keep the data.';
    expect(placeIn(`|${text}|`, text, 'the data', 1)).toBe('24 the data');
    const far = `the data ${'x '.repeat(30)}the data`;
    expect(placeIn(`|${far}|`, far, 'the data', 1)).toBe('69 the data');
    expect(placeIn('|a a b|', 'a a b', 'a', 1)).toBe('2 a');
  });

  it('is found where lines are folded', () => {
    expect(placeIn('|See\n    the\n\n    data.|', 'See the data.', 'the data')).toBe('8 the\n\n    data');
    expect(placeIn('|See  the data|', 'See the data', 'the data')).toBe('5 the data');
  });

  it('is where the words themselves stand, if what stands before them is written in another way', () => {
    expect(placeIn('|See [[rights]] data|', 'See section 3 data', 'data')).toBe('15 data');
    expect(placeIn('|data **of** data|', 'data of data', 'data', 1)).toBe('0 data');
  });

  it('is the value where the words are written in another way', () => {
    expect(placeIn('|See [[rights]].|', 'See section 3.', 'section 3')).toBe('0 See [[rights]].');
    expect(placeIn('|See it.|', 'See it.', '')).toBe('0 ');
    expect(placeIn('|See it.|', ' x', ' x')).toBe('0 See it.');
  });

  it('is the place beside them where they have no value', () => {
    const place = whole('service: {}');
    const stretch = { from: undefined, place, text: 'our words' } as Stretch;
    expect(placeOf({ stretch, index: 4, words: 'words' })).toBe(place);
  });
});

it('a template’s words beside a value are found at the value', () => {
  const blocks: Block<Linked>[] = [paragraph('We keep: ', value('names'))];
  const [match] = matchesOf(noticeOf(blocks), 'keep');
  expect(placed(placeOf(match as Match))).toBe('1:1');
});
