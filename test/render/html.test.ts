import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Inline, type Linked, plainText } from '../../src/tree/index.ts';
import { anchor, fullNotice, link, noticeOf, page, paragraph, rendererOf, target, text } from './fixture.ts';
import { allWords, noticeSaying, shown, vectors } from './hostile.ts';
import { attribute, danglingLinks, doubleIds, type Element, pageElements, skippedLevels, textOf } from './parsed.ts';

const render = rendererOf('html');

describe('the page', () => {
  let all: readonly Element[] = [];
  beforeEach(() => {
    all = pageElements(render(fullNotice, page));
  });

  it('looks as it did', async () => {
    const body = render(fullNotice, page)
      .replace(/<style>.*?<\/style>/s, '<style></style>')
      .replace(/'sha256-[^']+'/, "'sha256-…'");
    await expect(body).toMatchFileSnapshot('expected/notice.html.txt');
  });

  it('has one h1, no id twice, no link into nothing, and no heading level left out', () => {
    expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(doubleIds(all)).toEqual([]);
    expect(danglingLinks(all)).toEqual([]);
    expect(skippedLevels(all)).toEqual([]);
  });

  it('names each section by its heading, whose id is the anchor of its place', () => {
    const labels = all
      .filter(({ tagName }) => tagName === 'section')
      .map((section) => attribute(section, 'aria-labelledby'));
    expect(labels.slice(0, 3)).toEqual(['controller', 'terms', 'log-files']);
    for (const label of labels)
      expect(all.find((each) => attribute(each, 'id') === label)?.tagName).toMatch(/^h[2-6]$/);
  });

  it('asks no server for anything and runs nothing', () => {
    const loading = all.filter(({ tagName }) =>
      /^(?:script|img|iframe|object|embed|video|audio|source|form|base)$/.test(tagName),
    );
    expect(loading).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'link').map((each) => attribute(each, 'href'))).toEqual(['data:,']);
    expect(styleOf(all)).not.toMatch(/@import|url\(/);
  });

  it('allows its own stylesheet and nothing else', () => {
    const policy = all.find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy') as Element;
    const hash = createHash('sha256').update(styleOf(all)).digest('base64');
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(all.filter((each) => attribute(each, 'style') !== undefined)).toEqual([]);
  });

  it('puts the place of a row, an item or a term on the whole of it', () => {
    const tags = ['cookie--session', 'term--pseudonym', 'activity--profile'].map(
      (id) => all.find((each) => attribute(each, 'id') === id)?.tagName,
    );
    expect(tags).toEqual(['tr', 'dt', 'span']);
  });

  it('labels each cell with the head of its column', () => {
    const cells = all
      .filter(({ tagName }) => tagName === 'td')
      .slice(0, 6)
      .map((cell) => attribute(cell, 'data-label'));
    expect(cells).toEqual(['Name', 'Set by', 'Purpose', 'Kept for', 'Needs consent', 'Described in']);
  });

  it('keeps the brackets of a provision on one line', () => {
    const lead = [paragraph(text('See Art. 6(1)(f) GDPR, Art. 12(1) GDPR and 7 (1)(a).'))];
    expect(render({ ...fullNotice, lead }, page)).toContain(
      'See Art. <span class="whole">6(1)(f)</span> GDPR, Art. 12(1) GDPR and 7 (1)(a).',
    );
  });

  it('tells the direction of the language', () => {
    const directions = ['en', 'de-AT', 'ar', 'he-IL', 'az-Arab', 'arn', 'es-AR'].map((locale) =>
      attribute(pageElements(render({ ...fullNotice, locale }, page))[0] as Element, 'dir'),
    );
    expect(directions).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
  });

  it('marks a draft, and knows its other languages and its description', () => {
    const more = pageElements(
      render(fullNotice, {
        ...page,
        draft: 'Draft <1>',
        description: 'What "we" do',
        alternates: [
          { locale: 'de', name: 'Deutsch', href: '../de/notice.html' },
          { locale: 'fr', name: 'Français', href: 'javascript:alert(1)' },
        ],
      }),
    );
    expect(more.filter((each) => attribute(each, 'class') === 'draft').map(textOf)).toEqual(['Draft <1>']);
    expect(
      more.filter((each) => attribute(each, 'name') === 'description').map((each) => attribute(each, 'content')),
    ).toEqual(['What "we" do']);
    expect(
      more.filter((each) => attribute(each, 'rel') === 'alternate').map((each) => attribute(each, 'href')),
    ).toEqual(['../de/notice.html']);
    expect(
      more
        .filter((each) => attribute(each, 'hreflang') && each.tagName === 'a')
        .map((each) => [attribute(each, 'lang'), attribute(each, 'href'), textOf(each)]),
    ).toEqual([['de', '../de/notice.html', 'Deutsch']]);
  });
});

describe('links of the page', () => {
  const hrefs = (...children: readonly Inline<Linked>[]) =>
    pageElements(render(noticeOf([{ id: 'one', title: 'One', blocks: [paragraph(...children)] }]), page))
      .filter(({ tagName, parentNode }) => tagName === 'a' && (parentNode as Element).tagName === 'p')
      .map((each) => [attribute(each, 'href'), textOf(each)]);

  it('lead out only by https, http, mailto and tel', () => {
    const web = (href: string) => ({ type: 'weblink' as const, href, children: [text(href)] });
    const good = ['https://example.com/a?b=1&c=2', 'http://example.com/', 'mailto:a@example.com', 'tel:+4933112345'];
    const bad = [
      'javascript:alert(1)',
      'JaVaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.com',
      'https://user:secret@example.com/',
      'notice.html',
    ];
    expect(hrefs(...good.map(web), ...bad.map(web))).toEqual(good.map((href) => [href, href]));
  });

  it('lead to a place of another notice by its address, and are words where there is none', () => {
    const to = (href: string, anchorName = 'cookies') => link(target('cookies', { anchor: anchorName, href }), 'there');
    expect(
      hrefs(
        to('../../website/en/notice.html'),
        to('https://example.com/privacy#top'),
        to('https://example.com/privacy', ''),
        to('javascript:alert(1)'),
        to('../../../etc/passwd'),
      ),
    ).toEqual([
      ['../../website/en/notice.html#cookies', 'there'],
      ['https://example.com/privacy#cookies', 'there'],
      ['https://example.com/privacy', 'there'],
    ]);
  });

  it('never stand in each other or in a heading', () => {
    const outer = {
      type: 'weblink' as const,
      href: 'https://example.com/',
      children: [text('a '), { type: 'strong' as const, children: [link(target('one'), 'b')] }],
    };
    expect(hrefs(outer)).toEqual([['https://example.com/', 'a b']]);
    const notice = noticeOf([{ id: 'one', title: 'One', blocks: [] }]);
    const sections = notice.sections.map((section) => ({ ...section, title: [outer] }));
    const inHeading = pageElements(render({ ...notice, sections }, page)).filter(
      ({ tagName, parentNode }) => tagName === 'a' && (parentNode as Element).tagName === 'h2',
    );
    expect(inHeading.map((each) => [attribute(each, 'href'), textOf(each)])).toEqual([['#one', '1 a b']]);
  });
});

describe('hostile words on the page', () => {
  const structure = (words: string) =>
    pageElements(render(noticeSaying(words), page)).map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name }) => name)].join(' '),
    );

  it.each(vectors)('stay words: %j', (words) => {
    expect(structure(words)).toEqual(structure('harmless'));
    const notice = noticeSaying(words);
    const all = pageElements(render(notice, page));
    const within = (tag: string) => textOf(all.find(({ tagName }) => tagName === tag) as Element);
    expect(shown(within('header') + within('main')).replace(/\s/g, '')).toBe(allWords(notice));
    expect(all.filter(({ tagName }) => tagName === 'td').map((cell) => attribute(cell, 'data-label'))).toEqual(
      [words, words].map(written),
    );
    expect(
      all
        .map((each) => attribute(each, 'href'))
        .filter((href) => href !== undefined && !/^(?:#|https:\/\/elsewhere\.example\/$|data:,$)/.test(href)),
    ).toEqual([]);
    expect(within('title').trim()).toBe(written(words).trim());
  });

  it('stay words in the anchors and the words of the page', () => {
    const words = '"><script>alert(1)</script>{{toc}}';
    const notice = noticeOf([
      { id: words, title: 'One', blocks: [paragraph(anchor(target('x', { anchor: `${words}2` })), 'words')] },
    ]);
    const all = pageElements(
      render(notice, { contents: words, skip: words, languages: words, draft: words, description: words }),
    );
    expect(all.filter(({ tagName }) => tagName === 'script')).toEqual([]);
    expect(all.filter((each) => attribute(each, 'id') === words)).toHaveLength(1);
    expect(danglingLinks(all)).toEqual([]);
  });
});

describe('plain text', () => {
  it('has the words of every type of node, and a blank for a break', () => {
    const line = [
      text('a '),
      { type: 'strong' as const, children: [text('b'), { type: 'emphasis' as const, children: [text('c')] }] },
      { type: 'break' as const },
      { type: 'code' as const, text: 'd' },
      link(target('x'), 'e'),
      anchor(target('y')),
      { type: 'weblink' as const, href: 'https://example.com/', children: [text('f')] },
    ];
    expect(plainText(line)).toBe('a bc def');
  });
});

function styleOf(all: readonly Element[]): string {
  const style = all.find(({ tagName }) => tagName === 'style') as Element;
  return (style.childNodes[0] as { readonly value: string }).value;
}

function written(words: string): string {
  return words.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
