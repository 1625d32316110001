import fc from 'fast-check';
import { Marked } from 'marked';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Block, Inline, Linked } from '../../src/tree/index.ts';
import { fullNotice, link, noticeOf, page, paragraph, rendererOf, target, text } from './fixture.ts';
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

const render = rendererOf('md');
const marked = new Marked({ gfm: true });
const html = (markdown: string) => marked.parse(markdown, { async: false });

/** The Markdown of some blocks in a section, as marked makes HTML of it; without the title, the contents and the heading. */
function bodyOf(...blocks: readonly Block<Linked>[]): string {
  const markdown = render(noticeOf([{ id: 'one', title: 'One', blocks }]), page);
  return html(markdown.slice(markdown.indexOf('## ')).replace(/^.*\n/, ''));
}

describe('the Markdown', () => {
  let all: readonly Element[] = [];
  beforeEach(() => {
    all = fragmentElements(html(render(fullNotice, page)));
  });

  it('looks as it did', async () => {
    await expect(render(fullNotice, page)).toMatchFileSnapshot('expected/notice.md.txt');
  });

  it('has an anchor for each link, each id once, and headings without a gap', () => {
    expect(danglingLinks(all)).toEqual([]);
    expect(doubleIds(all)).toEqual([]);
    expect(skippedLevels(all)).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'a').length).toBeGreaterThan(30);
  });

  it('says what the notice says', () => {
    const said = fragmentText(html(render(fullNotice, page)));
    const contents = all.find(
      ({ tagName, childNodes }) => tagName === 'ul' && childNodes.some((node) => textOf(node).startsWith('1 ')),
    );
    const plain = said.replace(contents ? textOf(contents) : '', '').replace('Contents', '');
    expect(shown(plain).replace(/\s/g, '')).toBe(allWords(fullNotice));
  });

  it('keeps two lists in a row apart', () => {
    const list: Block<Linked> = { type: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] };
    expect(fragmentElements(bodyOf(list, list)).map(({ tagName }) => tagName)).toEqual([
      'ol',
      'li',
      'li',
      'ol',
      'li',
      'li',
    ]);
  });

  it('nests lists, quotations and tables', () => {
    const table: Block<Linked> = {
      type: 'table',
      head: [[text('a|b')]],
      rows: [[[text('c'), { type: 'break' }, text('|')]]],
    };
    const quote: Block<Linked> = {
      type: 'quote',
      blocks: [
        { type: 'list', ordered: false, items: [[paragraph('x'), { type: 'list', ordered: true, items: [[table]] }]] },
      ],
    };
    expect(fragmentElements(bodyOf(quote)).map(({ tagName }) => tagName)).toEqual([
      'blockquote',
      'ul',
      'li',
      'ol',
      'li',
      'table',
      'thead',
      'tr',
      'th',
      'tbody',
      'tr',
      'td',
      'br',
    ]);
  });

  it('sets a callout apart in bold, and not twice', () => {
    expect(bodyOf({ type: 'callout', blocks: [paragraph('You can object.'), paragraph('More.')] })).toBe(
      '<blockquote>\n<p><strong>You can object.</strong></p>\n<p>More.</p>\n</blockquote>\n',
    );
    expect(
      bodyOf({ type: 'callout', blocks: [paragraph({ type: 'strong', children: [text('Object')] }, ' now')] }),
    ).toBe('<blockquote>\n<p><strong>Object</strong> now</p>\n</blockquote>\n');
  });

  it('leads to the Markdown of a neighbour of the build', () => {
    const neighbour = link(target('cookies', { href: '../../website/en/notice.html' }), 'there');
    expect(fragmentElements(bodyOf(paragraph(neighbour))).flatMap((each) => attribute(each, 'href') ?? [])).toEqual([
      '../../website/en/notice.md#cookies',
    ]);
  });

  it('keeps the address of a link, whatever characters it has', () => {
    const addresses = [
      'https://example.com/a_(b)_c?d=1&copy;=2&e=*f*',
      'https://example.com/a|b',
      'mailto:a@example.com',
    ];
    const found = addresses.flatMap((href) =>
      fragmentElements(bodyOf(paragraph({ type: 'weblink', href, children: [text('x')] }))).flatMap(
        (each) => attribute(each, 'href') ?? [],
      ),
    );
    expect(found.map((href) => decodeURI(href).replace('%7C', '|'))).toEqual(addresses);
  });

  it('makes nothing that GitHub would turn into a link, a mention, a reference, a sign or a formula', () => {
    const said = render(
      noticeOf([
        {
          id: 'one',
          title: 'One',
          blocks: [paragraph('www.example.com https://example.com a@example.com @someone #12 :smile: $x$')],
        },
      ]),
      page,
    );
    expect(said).toContain(
      'www\\.example.com https\\://example.com a@<!-- -->example.com @<!-- -->someone \\#<!-- -->12 :<!-- -->smile: $<!-- -->x$',
    );
  });
});

describe('hostile words in the Markdown', () => {
  const structure = (words: string) =>
    fragmentElements(html(render(noticeSaying(words), page))).map(({ tagName, attrs }) =>
      [tagName, ...attrs.map(({ name }) => name)].join(' '),
    );

  it.each(vectors)('stay words: %j', (words) => {
    expect(structure(words)).toEqual(structure('harmless'));
    const notice = noticeSaying(words);
    const all = fragmentElements(html(render(notice, page)));
    const contents = all.find(
      ({ tagName, childNodes }) => tagName === 'ul' && childNodes.some((node) => textOf(node).startsWith('1 ')),
    );
    const said = fragmentText(html(render(notice, page))).replace(
      `Contents\n${contents ? textOf(contents) : ''}`,
      () => '',
    );
    expect(shown(said).replace(/\s/g, '')).toBe(allWords(notice));
  });
});

describe('any words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(...'*_`~[]()<>&#|\\!-+=:.1 \n\tax@$"/', '\u00a0', 'www.', 'http://', '&amp;', '<b>'),
      maxLength: 30,
    }),
  );
  const { line } = fc.letrec<{ inline: Inline<Linked>; line: Inline<Linked>[] }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words.map(text),
      fc.constant<Inline<Linked>>({ type: 'break' }),
      words.map((code): Inline<Linked> => ({ type: 'code', text: code })),
      tie('line').map((children): Inline<Linked> => ({ type: 'strong', children })),
      tie('line').map((children): Inline<Linked> => ({ type: 'emphasis', children })),
      tie('line').map((children): Inline<Linked> => ({ type: 'weblink', href: 'https://example.com/', children })),
    ),
    line: fc.array(tie('inline'), { maxLength: 4 }),
  }));
  const plain = (inlines: readonly Inline<Linked>[]) => allWords({ ...noticeOf([]), title: inlines });
  const read = (markdown: string) => shown(fragmentText(markdown)).replace(/\s/g, '');

  it('come back from a paragraph, an item, a cell and a quotation as they were', () => {
    fc.assert(
      fc.property(line, (children) => {
        const said: Block<Linked> = { type: 'paragraph', children };
        const expected = plain(children);
        expect(read(bodyOf(said))).toBe(expected);
        expect(read(bodyOf({ type: 'list', ordered: false, items: [[said]] }))).toBe(expected);
        expect(read(bodyOf({ type: 'table', head: [children], rows: [] }))).toBe(expected);
        expect(read(bodyOf({ type: 'quote', blocks: [said] }))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('come back where a bracket and a parenthesis meet within a link', () => {
    const strong: Inline<Linked> = { type: 'strong', children: ['[', ']', '(*', ')'].map(text) };
    const children: Inline<Linked>[] = [{ type: 'weblink', href: 'https://example.com/', children: [strong] }];
    expect(read(bodyOf({ type: 'paragraph', children }))).toBe('[](*)');
  });

  it('come back with their blanks', () => {
    fc.assert(
      fc.property(words, (said) => {
        expect(shown(fragmentText(bodyOf(paragraph(said))))).toBe(shown(said));
      }),
      { numRuns: 500 },
    );
  });
});
