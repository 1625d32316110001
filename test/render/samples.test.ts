import { describe, expect, it } from 'vitest';
import type { Page, renderers } from '../../src/render/index.ts';
import type { Block, Inline, Linked, Notice } from '../../src/tree/index.ts';
import { outputs } from '../policy.ts';
import { anchor, link, noticeOf, page, paragraph, rendererOf, target, text } from './fixture.ts';

type Format = (typeof renderers)[number]['format'];

const rendered = (format: Format, notice: Notice, more: Partial<Page> = {}) =>
  rendererOf(format)(notice, { ...page, ...more });

/** What a format makes of blocks, without the heading that they stand below. */
function bodyIn(format: Format, ...blocks: readonly Block<Linked>[]): string {
  const whole = rendered(format, noticeOf([{ id: 'one', title: 'One', blocks }]));
  const heading = { html: '</h2>\n', article: '</h2>\n', intercom: '</h1>\n', md: '</a>1 One\n\n' }[format];
  const start = whole.lastIndexOf(heading) + heading.length;
  return whole.slice(start, format === 'html' ? whole.indexOf('\n</section>') : -1);
}

const strong = (...children: readonly Inline<Linked>[]): Inline<Linked> => ({ type: 'strong', children });
const emphasis = (...children: readonly Inline<Linked>[]): Inline<Linked> => ({ type: 'emphasis', children });
const weblink = (...children: readonly Inline<Linked>[]): Inline<Linked> => ({
  type: 'weblink',
  href: 'https://example.com/',
  children,
});
const list = (...items: readonly (readonly Block<Linked>[])[]): Block<Linked> => ({
  type: 'list',
  ordered: false,
  items,
});
const table: Block<Linked> = { type: 'table', head: [[text('A')], [text('B')]], rows: [[[text('1')], [text('2')]]] };

describe('a document of which a part is empty has no line for it', () => {
  const notice = noticeOf([
    { id: 'one', title: 'One', blocks: [], parts: [{ id: 'two', title: 'Two', blocks: [paragraph('x')] }] },
  ]);

  it.each<[Format, string]>([
    [
      'article',
      `<ul>
<li><a href="#one">1 One</a><ul>
<li><a href="#two">1.1 Two</a></li>
</ul></li>
</ul>
<h2 id="one">1 One</h2>
<h3 id="two">1.1 Two</h3>
<p>x</p>
`,
    ],
    ['intercom', '<h1>1 One</h1>\n<h2>1.1 Two</h2>\n<p>x</p>\n'],
    [
      'md',
      `# Privacy notice

**Contents**

- [1 One](#one)
  - [1.1 Two](#two)

## <a id="one"></a>1 One

### <a id="two"></a>1.1 Two

x
`,
    ],
  ])('%s', (format, expected) => {
    expect(rendered(format, notice)).toBe(expected);
  });

  it('html', () => {
    expect(rendered('html', notice).replace(/^.*<main/s, '')).not.toMatch(/\n\n/);
  });

  it('nor contents, where there are no sections', () => {
    expect(rendered('md', noticeOf([]))).toBe('# Privacy notice\n');
    expect(rendered('article', noticeOf([], { lead: [paragraph('x')] }))).toBe('<p>x</p>\n');
  });
});

describe('a draft is marked on top', () => {
  it.each<[Format, string]>([
    ['article', '<p><strong>Draft</strong></p>\n'],
    ['intercom', '<p><strong>Draft</strong></p>\n'],
    ['md', '> **Draft**\n\n# Privacy notice'],
  ])('%s', (format, start) => {
    expect(rendered(format, noticeOf([]), { draft: 'Draft' }).slice(0, start.length)).toBe(start);
  });
});

it('the formats for help centers are made of notices alone', async () => {
  const paths = Object.keys(await outputs('', { formats: ['article', 'intercom'] }));
  expect(paths.filter((path) => path.endsWith('.html'))).toEqual([
    'main/en/article.html',
    'main/en/article.intercom.html',
  ]);
});

describe('a mark that stands alone is escaped', () => {
  it.each<[string, string]>([
    ['<', '&lt;'],
    ['&', '&amp;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ])('%s', (mark, expected) => {
    for (const format of ['html', 'article', 'intercom'] as const)
      expect(bodyIn(format, paragraph(mark))).toBe(`<p>${expected}</p>`);
  });
});

describe('an item of a list', () => {
  it.each<[Format, string]>([
    ['article', '<ul>\n<li></li>\n<li><blockquote>\n<p>q</p>\n</blockquote>\n<p>r</p></li>\n</ul>'],
    ['intercom', '<ul>\n<li></li>\n<li><p>q</p>\n<p>r</p></li>\n</ul>'],
    ['md', '-\n- > q\n\n  r'],
  ])('can be empty, or begin with something else than words: %s', (format, expected) => {
    const quote: Block<Linked> = { type: 'quote', blocks: [paragraph('q')] };
    expect(bodyIn(format, list([], [quote, paragraph('r')]))).toBe(expected);
  });

  it('keeps a list of its own close in Markdown, and what follows it apart', () => {
    expect(bodyIn('md', list([paragraph('a'), list([paragraph('b')])]))).toBe('- a\n  - b');
    expect(bodyIn('md', list([{ type: 'quote', blocks: [paragraph('a')] }, list([paragraph('b')])]))).toBe(
      '- > a\n\n  - b',
    );
    expect(bodyIn('md', list([paragraph(''), list([paragraph('b')])]))).toBe('- - b');
  });

  it('is kept apart from a list before it, but not from words', () => {
    expect(bodyIn('md', list([paragraph('a')]), list([paragraph('b')]))).toBe('- a\n\n<!-- -->\n\n- b');
    expect(bodyIn('md', list([paragraph('a')]), paragraph('b'))).toBe('- a\n\nb');
  });
});

describe('Intercom', () => {
  it('gets a figure as its table, the heads in bold', () => {
    const figure: Block<Linked> = {
      type: 'figure',
      picture: { columns: [], arrows: [] },
      text: table as Extract<Block<Linked>, { type: 'table' }>,
    };
    expect(bodyIn('intercom', figure)).toBe(
      '<table>\n<tr><td><p><strong>A</strong></p></td><td><p><strong>B</strong></p></td></tr>\n' +
        '<tr><td><p>1</p></td><td><p>2</p></td></tr>\n</table>',
    );
  });

  it('gets the address of another document that stands elsewhere, words for one beside it, and no places', () => {
    const elsewhere = link(target('cookies', { href: 'https://example.com/privacy' }), 'there');
    const beside = link(target('cookies', { href: '../../website/en/notice.html' }), 'beside');
    expect(bodyIn('intercom', paragraph(anchor(target('x')), elsewhere, ' ', beside))).toBe(
      '<p><a href="https://example.com/privacy#cookies">there</a> beside</p>',
    );
  });
});

describe('a callout in Markdown', () => {
  it('begins in bold only where it begins with words', () => {
    expect(bodyIn('md', { type: 'callout', blocks: [list([paragraph('a')])] })).toBe('> - a');
    expect(bodyIn('md', { type: 'callout', blocks: [] })).toBe('>');
  });
});

describe('a paragraph of the page', () => {
  it('that explains a term is set apart, and one without a term says nothing', () => {
    const note = (...children: readonly Inline<Linked>[]): Block<Linked> => ({
      type: 'paragraph',
      explains: true,
      children,
    });
    expect(bodyIn('html', note(strong(text('Basis:')), text(' why')))).toBe(
      '<p class="note"><dfn>Basis:</dfn> why</p>',
    );
    expect(bodyIn('html', note(text('why')))).toBe('<p class="note"></p>');
    expect(bodyIn('html', note())).toBe('<p class="note"></p>');
  });

  it('is a heading where all of it is bold, and not where a part of it is', () => {
    expect(bodyIn('html', paragraph(strong(text('Address'))))).toBe('<h3>Address</h3>');
    expect(bodyIn('html', paragraph(strong(text('Address')), ' below'))).toBe('<p><strong>Address</strong> below</p>');
    expect(bodyIn('html', { type: 'paragraph', children: [] })).toBe('<p></p>');
  });

  it('writes an address out in print unless the words are the address', () => {
    const said = (href: string, words: string) =>
      bodyIn('html', paragraph({ type: 'weblink', href, children: [text(words)] }));
    expect(said('https://example.com/', 'example.com')).toContain('<a class="plain" href');
    expect(said('mailto:a@example.com', 'a@example.com')).toContain('<a class="plain" href');
    expect(said('https://example.com/a', 'example.com')).toContain('<a href');
    expect(said('https://example.com/a/b', 'example.com/ab')).toContain('<a href');
    expect(said('https://example.com/to:a', 'example.com/a')).toContain('<a href');
  });
});

describe('a line of Markdown', () => {
  const line = (...children: readonly Inline<Linked>[]) => bodyIn('md', { type: 'paragraph', children });

  it.each<[string, readonly Inline<Linked>[], string]>([
    [
      'emphasis in a link',
      [weblink(strong(text('a')), text(' '), emphasis(text('b')))],
      '[**a** *b*](https://example.com/)',
    ],
    ['an exclamation mark before a link', [text('See!'), weblink(text('a'))], 'See\\![a](https://example.com/)'],
    ['an exclamation mark before words', [text('See!'), text('a')], 'See!a'],
    ['two emphases that touch', [strong(text('a')), strong(text('b'))], '**a**<!-- -->**b**'],
    ['emphasis that ends before words', [strong(text('a b')), text(' c')], '**a b** c'],
    ['a blank at the start of emphasis', [text('a'), strong(text(' b'))], 'a **b**'],
    ['a blank at the end of emphasis', [strong(text('a ')), text('b')], '**a** b'],
    ['emphasis of nothing', [text('a'), strong(text('')), text('b')], 'ab'],
    ['emphasis that ends with a mark', [strong(text('a.')), text('b')], '<strong>a.</strong>b'],
    ['emphasis that holds a link', [strong(text('a '), weblink(text('b')))], '**a [b](https://example.com/)**'],
    ['code', [{ type: 'code', text: 'a_b' }], '<code>a\\_b</code>'],
    ['code in a link', [weblink({ type: 'code', text: 'a_b' })], '[<code>a\\_b</code>](https://example.com/)'],
    ['a place in a link', [weblink(anchor(target('x')), text('a'))], '[<span id="x"></span>a](https://example.com/)'],
    ['a link of a place alone', [weblink(anchor(target('x')))], '[<span id="x"></span>](https://example.com/)'],
    ['a link without words', [text('a'), weblink(text(' ')), text('b')], 'a b'],
    ['a place with a mark of tables', [anchor(target('x|y'))], '<a id="x&#124;y"></a>'],
    ['a link to nowhere', [{ type: 'weblink', href: 'javascript:x', children: [text('a')] }], 'a'],
    ['white space of any kind', [text('a\t\n\u2028b')], 'a b'],
    ['a formula', [text('$a b$')], '$<!-- -->a b$'],
    ['a break before blanks', [text('a'), { type: 'break' }, text('  b')], 'a\\\nb'],
    ['a break before nothing', [text('a'), { type: 'break' }], 'a<br>'],
    ['a break at the start', [{ type: 'break' }, text('a')], 'a'],
  ])('has %s', (_, children, expected) => {
    expect(line(...children)).toBe(expected);
  });

  it('leads to the Markdown of a neighbour, and to the very address of another document', () => {
    const to = (href: string) => line(link(target('x', { href }), 'there'));
    expect(to('../../website/en/notice.html')).toBe('[there](../../website/en/notice.md#x)');
    expect(to('https://example.com/notice.html')).toBe('[there](https://example.com/notice.html#x)');
  });
});

describe('the address of another document', () => {
  const found = (href: string) => bodyIn('html', paragraph(link(target('x', { href }), 'there')));

  it.each([
    'javascript:../../website/en/notice.html',
    '../../website/en/notice.html"onclick',
    '../../website/en/notice.html?a',
    '../../../website/en/notice.html',
    '../../website/en/other.html',
  ])('is no link where it is none that a build makes: %s', (href) => {
    expect(found(href)).toBe('<p>there</p>');
  });

  it('has one fragment, that of the place', () => {
    expect(found('https://example.com/#top')).toContain('"https://example.com/#x"');
  });

  it('keeps its fragment where the place is the whole document', () => {
    const whole = link(target('website', { anchor: '', href: 'https://example.com/#top' }), 'there');
    expect(bodyIn('article', paragraph(whole))).toBe('<p><a href="https://example.com/#top">there</a></p>');
  });
});
