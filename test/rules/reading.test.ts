import { describe, expect, it } from 'vitest';
import type { ReadingEase } from '../../src/rules/index.ts';
import { countDocument, countSection, scoreOf, scoreOfText } from '../../src/rules/text/ease.ts';
import { hardToRead } from '../../src/rules/text/hard-to-read.ts';
import type { Block, Inline, Linked, Section } from '../../src/tree/index.ts';
import { label, line, list, noticeOf, paragraph, placed, section, table, value, values, whole } from './notices.ts';

/** A formula that people can reckon: letters count as syllables. */
const EASE: ReadingEase = {
  formula: 'Example',
  base: 100,
  sentence: 1,
  syllable: 10,
  plain: 50,
  syllables: (word) => word.length,
};

const counted = (...blocks: readonly Block<Linked>[]) => countSection(section('any', blocks), EASE);
/** Words, sentences and letters of a text. */
const numbersOf = (...blocks: readonly Block<Linked>[]) => {
  const { words, sentences, syllables } = counted(...blocks);
  return [words, sentences, syllables];
};
const read = (text: string) => numbersOf(...values(text));
const inLine = (type: 'strong' | 'emphasis', text: string): Inline<Linked> => ({ type, children: line(text) });

describe('what is counted', () => {
  it('are words, sentences and syllables, with the longest sentence', () => {
    const both = values('We do it. We keep the data now.', 'You may ask us.');
    expect(counted(...both)).toMatchObject({ words: 12, sentences: 3, syllables: 6 + 16 + 11 });
    expect(counted(...both).longest).toEqual({ text: 'We keep the data now.', words: 5 });
    expect(counted(...values('You ask us. We tell you.')).longest).toEqual({ text: 'You ask us.', words: 3 });
  });

  it('is what the formula takes', () => {
    const { longest } = counted();
    expect(scoreOf({ words: 12, sentences: 3, syllables: 24, longest }, EASE)).toBe(100 - 4 - 20);
    expect(scoreOfText('We do it. We do it all.', EASE)).toBeCloseTo(100 - 3.5 - 10 * (15 / 7));
  });

  it('stands in paragraphs, items, definitions, quotes and callouts', () => {
    const three = values('We do it.');
    const definitions: Block<Linked> = { type: 'definitions', items: [{ term: line('We do it.'), body: three }] };
    expect(numbersOf(...three)).toEqual([3, 1, 6]);
    expect(numbersOf(list('We do it.', 'We do.'))).toEqual([3, 1, 6]);
    expect(numbersOf(definitions)).toEqual([3, 1, 6]);
    expect(numbersOf({ type: 'quote', blocks: three }, { type: 'callout', blocks: three })).toEqual([6, 2, 12]);
  });

  it('is nothing in tables, pictures, labels and addresses', () => {
    const broken = paragraph(value('We do it.'), { type: 'break' }, value('We do it.'));
    const inTable = table('We do it.');
    const figure = { type: 'figure', picture: { columns: [], arrows: [] }, text: inTable } as Block<Linked>;
    expect(numbersOf(inTable, figure, broken, label('What we do'), ...values('What we do'))).toEqual([0, 0, 0]);
  });

  it('is emphasis as well, and no reference, link, code or anchor', () => {
    expect(numbersOf(paragraph('We ', inLine('strong', 'do'), inLine('emphasis', ' it'), '.'))).toEqual([3, 1, 6]);
    const link: Inline<Linked> = { type: 'weblink', href: 'https://example.com', children: line('all of it') };
    expect(numbersOf(paragraph('We do it', link, { type: 'code', text: 'all' }, '.'))).toEqual([3, 1, 6]);
  });

  it('is a section without the sections in it, and a document with all of them', () => {
    const inner = section('inner', values('We do it.'));
    const outer: Section<Linked> = section('outer', values('You may ask us.'), [inner]);
    expect(countSection(outer, EASE)).toMatchObject({ words: 4, sentences: 1 });
    expect(countDocument([outer, inner], EASE)).toMatchObject({ words: 10, sentences: 3, longest: { words: 4 } });
    expect(countDocument([], EASE)).toMatchObject({ words: 0, longest: { words: 0 } });
  });
});

describe('a line is prose', () => {
  it.each([
    'We do it.',
    'We do it!',
    'Do we it? ',
    'We do it;',
    'We do it:',
    'We do it “now.”',
    'We do it (now.)',
    'We do it.”\n',
  ])('where it ends as a sentence does: %j', (text) => {
    expect(read(text)).toEqual([3, 1, 6]);
  });

  it.each(['We do it', 'We do it. And it', 'We do it.-', 'We do it.  ', 'We do it. x'])('and not here: %j', (text) => {
    expect(read(text)).toEqual([0, 0, 0]);
  });
});

describe('left out is', () => {
  it.each([
    'We do (in most cases) it.',
    'We do it (now).',
    'We do it  (Art. 6(1)(f) GDPR) .',
    'We do it (all (of it) and (more) now).',
    'We do it (all (of it)).',
    'We do it „all of it“.',
    'We do it “all of it”.',
    'We do it «all of it».',
    'We do 12 it 3.',
  ])('what is in brackets or quoted, and digits: %s', (text) => {
    expect(read(text)).toEqual([3, 1, 6]);
  });

  it('a sentence of less than three words', () => {
    expect(read('Hello there. We do it. Bye.')).toEqual([3, 1, 6]);
  });
});

describe('a sentence', () => {
  it.each([
    ['We do it. We do it.', 2],
    ['We do it!  We do it.', 2],
    ['Do we do it?\nÜber uns ist es.', 2],
    ['We do it “this way.” We do it.', 2],
    ['We do say “it”. We do it.', 2],
    ['We say it. “Do it.” We do it.', 2],
    ['We say it. (Do it!) We do it.', 2],
    ['We do it "our way." "We" do it.', 2],
    ['We do it "our way". We do it.', 2],
    ['We do it?! We do it.', 2],
    ['We do what we call «it.» in it.', 1],
    ['We do it under Art. 6 of it.', 1],
    ['We do it, e.g. This way.', 1],
    ['We do it in the U.S. Army.', 1],
    ['We do it. we do it.', 1],
    ['We do it; We do it: All of it.', 1],
    ['We do it.We do it.', 1],
  ])('ends where a capital follows its mark: %j has %i', (text, sentences) => {
    expect(counted(...values(text)).sentences).toBe(sentences);
  });

  it('has words with apostrophes and accents', () => {
    expect(read("L’été n'est là.")).toEqual([3, 1, 12]);
  });
});

describe('a section is hard to read', () => {
  const LONG = 'abcdefgh';
  /** A sentence of so many words of eight letters: 100 − words − 80, which is below 30 from the first word on. */
  const hard = (words: number) => `${Array.from({ length: words }, () => LONG).join(' ')}.`;

  function told(sections: readonly Section<Linked>[], plan: object = {}, activities = new Map()) {
    const notice = { ...noticeOf([], { sections, plan }), ease: EASE };
    return [...hardToRead.check({ notices: [notice], model: { activities } } as never)].map(
      ({ at, message, help }) => `${placed(at)} ${message} | ${help}`,
    );
  }
  const of = (...blocks: readonly Block<Linked>[]) => told([section('mail', blocks)]);
  const says = (score: number, average: number, place = '1:1') =>
    `${place} "mail" is hard to read: by the formula of Example it has ${score}, where plain language has 50 or more, and ${average} words a sentence`;
  const begin = (words: number, text: string) => ` | Begin with its longest sentence, of ${words} words: "${text}".`;
  const QUOTE = `${Array.from({ length: 6 }, () => LONG).join(' ')} abcdef…`;

  it('with its score, the words of a sentence, and the sentence to begin with', () => {
    expect(of(...values(hard(40)))).toEqual([says(-20, 40) + begin(40, QUOTE)]);
    expect(of(...values(`${hard(20)} ${hard(30).toUpperCase()}`))).toEqual([
      says(-5, 25) + begin(30, QUOTE.toUpperCase()),
    ]);
  });

  it('from forty words on, some of which are the author’s and hard', () => {
    expect(of(...values(hard(39)))).toEqual([]);
    expect(of(paragraph(hard(40)))).toEqual([]);
    expect(of(paragraph(hard(40)), ...values('We do it.'))).toEqual([]);
    expect(of(paragraph(hard(40)), ...values(hard(6)))).toEqual([]);
    expect(of(paragraph(hard(40)), ...values(hard(7)))).toHaveLength(1);
  });

  it('where it is more than twenty below plain language', () => {
    // 100 − 10 words a sentence − 10 × 6 letters a word = 30
    const sentence = 'Abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef abcdef.';
    const four = Array.from({ length: 4 }, () => sentence).join(' ');
    expect(of(...values(`${hard(10)} ${four}`))).toHaveLength(1);
    expect(of(...values(hard(9)), paragraph(`${four} ${'A a a. '.repeat(20)}`.trim()))).toEqual([]);
    expect(of(...values(four))).toEqual([]);
    expect(of(...values(four.replace('.', 'g.')))).toEqual([says(30, 10) + begin(10, `${sentence.slice(0, 60)}…`)]);
  });

  it('and its longest sentence is quoted in whole up to sixty characters', () => {
    const hardest = (text: string) => of(...values(`${text} ${hard(38)}`.replace(/ {2,}/g, ' ')));
    expect(hardest('')).toEqual([]);
    const short = 'Abcdefghijklmno abcdefghijklmno abcdefghijklmno abcdefghijk.';
    expect(short).toHaveLength(60);
    const many = Array.from({ length: 10 }, () => short).join(' ');
    expect(of(...values(many))).toEqual([says(-44, 4) + begin(4, short)]);
    const longer = many.replaceAll('ijk.', 'ijkl.');
    expect(of(...values(longer))[0]).toContain(begin(4, `${short.slice(0, -1)}l…`));
  });

  it('at the place where it is declared, its own or that of the section around it', () => {
    const at = (line: number) => ({ ...whole(`${'\n'.repeat(line - 1)}x`), start: line - 1 });
    const hardOne = (id: string, kind = 'section', inner: Section<Linked>[] = []) => {
      const made = section(id, values(hard(40)), inner);
      return { ...made, place: { ...made.place, target: { ...made.place.target, kind } } } as Section<Linked>;
    };
    const plan = { sections: [{ id: 'outer', declared: at(3), sections: [] }] };
    const activities = new Map([['service', { declared: at(7) }]]);
    const lines = told(
      [
        hardOne('outer', 'section', [
          hardOne('service', 'activity'),
          hardOne('outer', 'right'),
          hardOne('lost', 'activity'),
        ]),
        hardOne('none'),
      ],
      plan,
      activities,
    );
    expect(lines.map((each) => each.split(' ', 2).join(' '))).toEqual([
      '3:1 "outer"',
      '7:1 "service"',
      '3:1 "outer"',
      '3:1 "lost"',
      '1:1 "none"',
    ]);
  });

  it('in no language without a measure', () => {
    const notice = noticeOf([], { sections: [section('mail', values(hard(40)))] });
    const { ease: _, ...without } = notice;
    expect([...hardToRead.check({ notices: [without], model: { activities: new Map() } } as never)]).toEqual([]);
  });
});
