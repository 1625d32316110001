import { beforeEach, describe, expect, it } from 'vitest';
import { fullNotice, link, noticeOf, page, paragraph, rendererOf, target } from './fixture.ts';
import { allWords, noticeSaying, shown, vectors } from './hostile.ts';
import {
  attribute,
  danglingLinks,
  doubleIds,
  type Element,
  fragmentElements,
  fragmentText,
  skippedLevels,
  textOf,
} from './parsed.ts';

const render = rendererOf('article');

// What help centers keep.
const ELEMENTS = new Set(
  'a abbr address blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr img ins kbd li ol p pre samp small span strong sub sup table tbody td tfoot th thead tr ul var'.split(
    ' ',
  ),
);

describe('the help-center article', () => {
  let all: readonly Element[] = [];
  beforeEach(() => {
    all = fragmentElements(render(fullNotice, page));
  });

  it('looks as it did', async () => {
    await expect(render(fullNotice, page)).toMatchFileSnapshot('expected/article.html.txt');
  });

  it('uses no element and no attribute that help centers remove', () => {
    expect(all.map(({ tagName }) => tagName).filter((tag) => !ELEMENTS.has(tag))).toEqual([]);
    expect(new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)))).toEqual(new Set(['id', 'href']));
  });

  it('begins its headings at h2 and leaves out no level', () => {
    const levels = all.map(({ tagName }) => tagName).filter((tag) => /^h\d$/.test(tag));
    expect(levels[0]).toBe('h2');
    expect(levels).not.toContain('h1');
    expect(skippedLevels(all)).toEqual([]);
  });

  it('keeps the ids of all places, each once, and every link within it finds one', () => {
    expect(doubleIds(all)).toEqual([]);
    expect(danglingLinks(all)).toEqual([]);
    expect(all.find((each) => attribute(each, 'id') === 'right--objection')).toBeDefined();
  });

  it('links by https, http, mailto, tel and fragment alone: a neighbour of the build is named in words', () => {
    const neighbour = link(
      target('cookies', { href: '../../website/en/notice.html' }),
      'section 4 of the other notice',
    );
    const elsewhere = link(target('cookies', { href: 'https://example.com/privacy' }), 'section 4');
    const html = render(noticeOf([{ id: 'one', title: 'One', blocks: [paragraph(neighbour, elsewhere)] }]), page);
    expect(fragmentElements(html).flatMap((each) => attribute(each, 'href') ?? [])).toEqual([
      '#one',
      'https://example.com/privacy#cookies',
    ]);
    expect(fragmentText(html)).toContain('section 4 of the other notice');
  });

  it('reads right where a help center removes the ids: the words of each link within it name number and title', () => {
    const within = all.filter(
      ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => value.startsWith('#')),
    );
    expect(within.map(textOf).filter((words) => !/\d/.test(words) || !/\p{L}{3}/u.test(words))).toEqual([]);
    expect(within.length).toBeGreaterThan(5);
  });

  it('marks a draft', () => {
    expect(fragmentText(render(fullNotice, { ...page, draft: 'Draft <1>' }))).toMatch(/^Draft <1>/);
  });
});

describe('hostile words in the article', () => {
  const structure = (words: string) =>
    fragmentElements(render(noticeSaying(words), page)).map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name }) => name)].join(' '),
    );

  it.each(vectors)('stay words: %j', (words) => {
    expect(structure(words)).toEqual(structure('harmless'));
    const notice = noticeSaying(words);
    const html = render(notice, page);
    const contents = fragmentElements(html).find(
      ({ tagName, childNodes }) => tagName === 'ul' && childNodes.some((node) => textOf(node).startsWith('1 ')),
    );
    const withoutContents = fragmentText(html).replace(contents ? textOf(contents) : '', () => '');
    expect(shown(withoutContents).replace(/\s/g, '')).toBe(allWords({ ...notice, title: [] }));
  });
});
