import { describe, expect, it } from 'vitest';
import type { SectionPlan } from '../../src/model/index.ts';
import { placesOf, type Stretch, stretchesByText, stretchesOf } from '../../src/rules/text/stretches.ts';
import type { Block, Inline, Linked } from '../../src/tree/index.ts';
import {
  label,
  line,
  list,
  noticeOf,
  paragraph,
  quote,
  section,
  table,
  template,
  value,
  values,
  type Words,
  whole,
} from './notices.ts';

/** The stretches of some blocks, without the title of the notice. */
const read = (...blocks: readonly Block<Linked>[]): readonly Stretch[] => stretchesOf(noticeOf(blocks)).slice(1);
const kinds = (...blocks: readonly Block<Linked>[]) => read(...blocks).map(({ kind, text }) => `${kind}: ${text}`);
const texts = (...blocks: readonly Block<Linked>[]) => read(...blocks).map(({ text }) => text);

const callout = (text: string): Block<Linked> => ({ type: 'callout', blocks: values(text) });
const anchor: Inline<Linked> = { type: 'anchor', target: section('any', []).place.target };
const reference = (text: string): Inline<Linked> => ({
  type: 'link',
  to: section('any', []).place.target,
  children: line(text),
});
const weblink = (href: string, ...words: readonly Words[]): Inline<Linked> => ({
  type: 'weblink',
  href,
  children: line(...words),
});
const strong = (text: string, from = whole(text)): Inline<Linked> => ({
  type: 'strong',
  children: line(value(text, from)),
});

describe('the words of a notice are read in its order, with what they stand in', () => {
  it('titles, those of sections within sections as well', () => {
    const sections = [section('one', values('a'), [section('two', values('b'))]), section('three', values('c'))];
    const read = stretchesOf(noticeOf(values('lead'), { sections })).map(({ kind, text }) => `${kind}: ${text}`);
    expect(read).toEqual([
      'title: Privacy notice',
      'paragraph: lead',
      'title: one',
      'paragraph: a',
      'title: two',
      'paragraph: b',
      'title: three',
      'paragraph: c',
    ]);
  });

  it('paragraphs, items, cells, declarations, and what is set apart', () => {
    expect(kinds(...values('a'), list('b', 'c'), table('d'), quote('e'), callout('f'))).toEqual([
      'paragraph: a',
      'item: b',
      'item: c',
      'cell: What',
      'cell: d',
      'quote: e',
      'paragraph: f',
    ]);
  });

  it('what stands in an item is one, but for a declaration', () => {
    const items = [[callout('a'), quote('b'), label('c'), table('d')]];
    expect(kinds({ type: 'list', ordered: true, items })).toEqual([
      'item: a',
      'quote: b',
      'item: c',
      'cell: What',
      'cell: d',
    ]);
  });

  it('terms before what they stand for', () => {
    const of = (term: string, text: string) => ({ term: line(value(term)), body: values(text) });
    expect(kinds({ type: 'definitions', items: [of('a', 'b'), of('c', 'd')] })).toEqual([
      'cell: a',
      'cell: c',
      'paragraph: b',
      'paragraph: d',
    ]);
  });

  it('of a picture the table', () => {
    expect(kinds({ type: 'figure', picture: { columns: [], arrows: [] }, text: table('a') })).toEqual([
      'cell: What',
      'cell: a',
    ]);
  });

  it('a line in bold as a label', () => {
    expect(kinds(label('a'), paragraph(anchor, strong('b')), paragraph(strong('c'), value('d')))).toEqual([
      'label: a',
      'label: b',
      'paragraph: c',
      'paragraph: d',
    ]);
  });
});

describe('words stand together', () => {
  const from = whole('text');

  it('that are of one value, with the references in it', () => {
    const line = [
      value('See ', from),
      reference('section 3'),
      value(' or ', from),
      { type: 'code', text: 'x' } as const,
      value('.', from),
    ];
    expect(texts(paragraph('We say: ', ...line, ' That is all.'))).toEqual([
      'We say: ',
      'See section 3 or x.',
      ' That is all.',
    ]);
  });

  it('and others do not', () => {
    expect(texts(paragraph(value('a', from), ' and ', value('b'), value('c', from)))).toEqual(['a', ' and ', 'b', 'c']);
    expect(texts(paragraph(value('', from), value('a', from), value(' '), template('\n')))).toEqual(['a']);
  });

  it('and know what is printed before and behind them', () => {
    const [first, second, third] = read(paragraph('We say: ', value('a', from), reference('b')));
    expect([first, second, third].map((each) => [each?.before, each?.text, each?.after])).toEqual([
      ['', 'We say: ', 'a'],
      ['We say: ', 'a', 'b'],
      ['a', 'b', ''],
    ]);
  });

  it('and know whether their line is broken', () => {
    const broken: Inline<Linked> = {
      type: 'strong',
      children: [value('a', from), { type: 'break' }, value('b', from)],
    };
    const [one, two, three] = read(paragraph(value('x'), broken), paragraph(value('c'), strong('d')));
    expect([one, two, three].map((each) => [each?.text, each?.hasBreaks])).toEqual([
      ['x', true],
      ['a\nb', true],
      ['c', false],
    ]);
    expect(read(paragraph(broken, strong('c'))).map(({ hasBreaks }) => hasBreaks)).toEqual([true, true]);
  });

  it('and know the links within them', () => {
    const post = weblink('https://post.example', value('the ', from), strong('post', from), value(' office', from));
    const paragraphs = paragraph(
      value('See ', from),
      post,
      value(', ', from),
      weblink('mailto:a@b.example', value('us', from)),
    );
    expect(read(paragraphs).map(({ text, links }) => ({ text, links }))).toEqual([
      {
        text: 'See the post office, us',
        links: [
          { href: 'https://post.example', start: 4, words: 'the post office' },
          { href: 'mailto:a@b.example', start: 21, words: 'us' },
        ],
      },
    ]);
  });

  it('and know a link that has several nodes as one, and two to one address as two', () => {
    const to = (...words: readonly string[]) => weblink('https://a.example', ...words.map((word) => value(word, from)));
    const [{ links } = { links: [] }] = read(
      paragraph(value('x', from), to('a', 'b'), to('c'), value('y', from), to('d')),
    );
    expect(links.map(({ start, words }) => `${start} ${words}`)).toEqual(['1 ab', '3 c', '5 d']);
    expect(read(paragraph('x'))[0]?.links).toEqual([]);
  });
});

describe('whose words they are', () => {
  const own = { path: 'templates/en/notice/text.md', text: 'Before. Our own words.\n' };

  it('is known: ours, those of a template of the policy’s own, or a value’s', () => {
    const mixed = read(paragraph('a'), paragraph(value('b')), paragraph(template('c', own)));
    expect(mixed.map(({ isOurs, from }) => [isOurs, from?.file.text])).toEqual([
      [true, undefined],
      [false, 'b'],
      [false, undefined],
    ]);
  });

  const placeOf = (...words: readonly Words[]) => {
    const [
      {
        place: { file, start, end },
      },
    ] = read(paragraph(...words)) as [Stretch];
    return [file.path, start, end];
  };

  it('says where they stand: in the value, in the own template, beside the first value, or in the notice', () => {
    expect(placeOf(value('abc'), 'd')).toEqual(['policy.yaml', 0, 3]);
    expect(placeOf(template(' own words', own))).toEqual([own.path, 12, 21]);
    expect(placeOf(template('Before', own))).toEqual([own.path, 0, 0]);
    expect(placeOf(template('not there', own), value('abc'))).toEqual([own.path, 0, 0]);
    expect(placeOf('a', reference('b'), value('cd'), value('efg'))).toEqual(['policy.yaml', 0, 2]);
    expect(placeOf('a')).toEqual(['notices.yaml', 0, 8]);
  });

  it('or in the section, and in the one around it where that is no section of the policy', () => {
    const plan = {
      id: 'outer',
      declared: whole('outer', 'outer.yaml'),
      sections: [{ id: 'inner', declared: whole('inner', 'inner.yaml'), sections: [] }],
    };
    const sections = [
      section(
        'outer',
        [paragraph('a')],
        [
          section('inner', [paragraph('b')], [section('none', [paragraph('c')])]),
          section('the last', [paragraph('d')]),
        ],
      ),
      section('last', [paragraph('e')]),
    ];
    const notice = noticeOf([], { sections, plan: { sections: [plan as unknown as SectionPlan] } });
    const places = stretchesOf(notice).map(({ text, place }) => `${text}: ${place.file.path}`);
    expect(places.filter((each) => each.indexOf(':') === 1)).toEqual([
      'a: outer.yaml',
      'b: inner.yaml',
      'c: inner.yaml',
      'd: outer.yaml',
      'e: notices.yaml',
    ]);
    expect([...placesOf(notice.plan.sections).keys()]).toEqual(['outer', 'inner']);
  });
});

describe('what is printed many times', () => {
  const counted = (...blocks: readonly Block<Linked>[]) =>
    [...stretchesByText(noticeOf(blocks))].slice(1).map(([text, stretches]) => [text, stretches.length]);
  const many = (count: number) => Array.from({ length: count }, () => whole('a'));

  it('is read once of each value, where it is printed first', () => {
    const from = whole('a');
    const printed = [paragraph(value('a', from)), ...values('a', 'b'), paragraph(value('a', from), 'b')];
    expect(counted(...printed)).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(kinds({ type: 'quote', blocks: [paragraph(value('a', from))] }, paragraph(value('a', from)))).toEqual([
      'quote: a',
    ]);
  });

  it('is read once of our template', () => {
    expect(counted(paragraph('a'), paragraph('a'), ...values('a'), paragraph('a'))).toEqual([['a', 2]]);
  });

  it.each([7, 8, 9, 20])('is read of each of %i values, however often each is printed', (count) => {
    const once = many(count).map((from) => paragraph(value('a', from)));
    const mixed = once.flatMap((block) => [block, ...once.slice(0, 3)]);
    expect(counted(...mixed, ...once, paragraph('a'), ...once, paragraph('a'))).toEqual([['a', count + 1]]);
  });
});
