import fc from 'fast-check';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes as Dom, parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Linked, Notice, Target } from '../../src/tree/index.ts';
import { BASE, outputs } from '../policy.ts';
import { rendererOf } from './fixture.ts';
import { vectors } from './hostile.ts';

const page = { contents: 'Contents', skip: 'Skip', languages: 'Other languages' };
const html = (notice: Notice) => rendererOf('html')(notice, page);
const article = (notice: Notice) => rendererOf('article')(notice, page);
const markdown = (notice: Notice) => rendererOf('md')(notice, page);

const text = (words: string): Inline<Linked> => ({ type: 'text', text: words });
const target = (id: string, number: string, title: string): Target => ({
  kind: 'section',
  id,
  anchor: id,
  number,
  title,
});
const notice = (blocks: readonly Block<Linked>[], title = 'Title'): Notice => {
  const here = target('one', '1', title);
  return {
    locale: 'en',
    title: [text(title)],
    lead: [],
    targets: [here],
    sections: [{ place: { type: 'anchor', target: here }, title: [text(title)], blocks, sections: [] }],
  };
};

/** A text through every kind of node and attribute. */
const everywhere = (words: string): Notice =>
  notice(
    [
      { type: 'paragraph', children: [text(words)] },
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [text(words)] },
          { type: 'emphasis', children: [text(words)] },
          { type: 'code', text: words },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'weblink', href: words, children: [text(words)] },
          {
            type: 'weblink',
            href: `https://example.com/?${encodeURIComponent(words.replace(/\p{Surrogate}/gu, ''))}`,
            children: [text(words)],
          },
        ],
      },
      { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [text(words)] }]] },
      { type: 'table', head: [[text(words)], [text('b')]], rows: [[[text(words)], [text(words)]]] },
      { type: 'definitions', items: [{ term: [text(words)], body: [{ type: 'paragraph', children: [text(words)] }] }] },
      { type: 'quote', blocks: [{ type: 'paragraph', children: [text(words)] }] },
      { type: 'callout', blocks: [{ type: 'paragraph', children: [text(words)] }] },
      { type: 'paragraph', children: [{ type: 'link', to: target('one', '1', words), children: [text(words)] }] },
    ],
    words,
  );

function* elements(node: Dom.Node): Generator<Dom.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const attributes = (element: Dom.Element) => element.attrs.map(({ name }) => name);
const attribute = (element: Dom.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const textOf = (node: Dom.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const PAGE = new Set(
  'html head meta link title style body a div header h1 h2 h3 h4 h5 h6 p nav ol ul li span main section strong em code br table thead tbody tr th td dl dt dd blockquote aside'.split(
    ' ',
  ),
);
const ARTICLE = new Set(
  'a abbr address blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr img ins kbd li ol p pre samp small span strong sub sup table tbody td tfoot th thead tr ul var'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set([
  'id',
  'href',
  'class',
  'lang',
  'dir',
  'rel',
  'aria-labelledby',
  'role',
  'scope',
  'data-label',
  'charset',
  'name',
  'content',
  'http-equiv',
]);
const HREF = /^(?:#|https:|http:|mailto:|tel:|data:,$|\.\.\/)/;

function unsafe(tree: Dom.Node, allowed: ReadonlySet<string>): string[] {
  return [...elements(tree)].flatMap((element) => [
    ...(allowed.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...attributes(element).filter((name) => !ATTRIBUTES.has(name)),
    ...element.attrs.filter(({ name, value }) => name === 'href' && !HREF.test(value)).map(({ value }) => value),
  ]);
}

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  '{{title}}',
  '{{sections}}',
  ']]>',
  '<!--',
  '--><script>',
  '</style><script>alert(1)</script>',
  '`',
  '](javascript:alert(1))',
  '&lt;script&gt;',
  '| a | b |',
  '# h',
  '$&',
];
describe('no text becomes markup', () => {
  it('the detector sees what is not escaped', () => {
    expect(unsafe(parse(`<p>${hostile[0]}</p><a href="javascript:x">y</a>`), PAGE)).toEqual([
      '<script>',
      'javascript:x',
    ]);
  });

  it.each(hostile)('%s', (words) => {
    expect(unsafe(parse(html(everywhere(words))), PAGE)).toEqual([]);
    expect(unsafe(parseFragment(article(everywhere(words))), ARTICLE)).toEqual([]);
  });

  it('none of the vectors does', () => {
    for (const words of vectors) {
      expect(unsafe(parse(html(everywhere(words))), PAGE)).toEqual([]);
      expect(unsafe(parseFragment(article(everywhere(words))), ARTICLE)).toEqual([]);
    }
  });

  it('HTML gives every text back as it was', () => {
    const string = fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.replace(/[\r\n\0\f]/g, ' '));
    fc.assert(
      fc.property(string, (words) => {
        const paragraph = notice([{ type: 'paragraph', children: [text(`|${words}|`)] }]);
        expect(textOf(parseFragment(article(paragraph)))).toContain(`|${words}|`);
      }),
      { seed: 20261123 },
    );
  });

  it('Markdown gives every text back as it was', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...' ab*_`[]()<>#-+.1!|~\\&;:@/"\'=^$www.http://'.split(''),
        'www.a.de',
        'https://a.de',
        'me@a.de',
        '&amp;',
        '1. ',
        '- ',
        '# ',
        '```',
        '~~~',
        '---',
      ),
      { maxLength: 12 },
    );
    const line = pieces.map((parts) => parts.join('').replace(/\s+/g, ' ').trim()).filter(Boolean);
    fc.assert(
      fc.property(line, (words) => {
        const rendered = markdown(notice([{ type: 'paragraph', children: [text(words)] }]))
          .split('\n')
          .slice(8)
          .join('\n');
        const tree = parseFragment(marked.parse(rendered, { async: false }));
        expect(textOf(tree).trim()).toBe(words);
        expect([...elements(tree)].map(({ tagName }) => tagName)).toEqual(['p']);
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});

const all = `${Object.entries(BASE)
  .filter(([key]) => key !== 'notices')
  .map(([key, value]) => `${key}: ${value}`)
  .join('\n')}
processors:
  host: { name: Host, address: 1 Main Street, country: US, service: hosting, transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us. } }
terms:
  data: { term: Data, definition: Facts about people., source: "gdpr:4(1)" }
cookies:
  session: { name: sid, purpose: It keeps you logged in., category: necessary, duration: session, party: first, exemption: Without it you could not log in. }
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - { id: controller, show: controller }
      - { id: service, title: Service, show: activities }
      - { id: terms, show: terms }
      - { id: cookies, show: cookies }
      - { id: recipients, show: recipients }
      - { id: transfers, show: transfers }
      - { id: retention, show: retention }
      - { id: rights, show: rights }
      - { id: changes, show: changes }
`;

describe('the page', () => {
  it('has one h1, headings that skip no level, ids that stand once, and no link that leads nowhere', async () => {
    const built = await outputs(all);
    for (const path of ['main/en/notice.html', 'records/en/controller.html']) {
      const found = [...elements(parse(built[path] as string))];
      const levels = found.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      const ids = found.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const anchors = found.flatMap((element) => attribute(element, 'href')?.match(/^#(.*)/)?.[1] ?? []);
      expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    }
  });

  it('asks nothing of anybody: no script, no source, no outside address but in links', async () => {
    const page = (await outputs(all))['main/en/notice.html'] as string;
    expect(page).not.toMatch(/<script|src=|@import|url\(|<iframe|<form/i);
    expect(page).toContain("default-src 'none'");
  });

  it('names its language and has a way past the contents', async () => {
    const page = (await outputs(all))['main/en/notice.html'] as string;
    expect(page).toContain('<html lang="en"');
    expect(page).toContain('<a class="skip" href="#page--text">Skip to content</a>');
  });

  it('sets the right to object apart', async () => {
    const { 'main/en/notice.html': page } = await outputs(
      all.replace('gdpr:6(1)(b)', 'gdpr:6(1)(f)\n        interest: a good service'),
    );
    expect(page).toMatch(/<aside role="note">\s*<p><strong>You can object at any time/);
  });
});

describe('the article', () => {
  it('uses only what help centers keep, and reads right without ids', async () => {
    const fragment = (await outputs(all))['main/en/article.html'] as string;
    expect(unsafe(parseFragment(fragment), ARTICLE)).toEqual([]);
    expect(fragment).not.toMatch(/\s(?:class|style)=/);
    expect(fragment).not.toContain('<h1');
    for (const [, words] of fragment.matchAll(/<a href="#[^"]*">([^<]*)<\/a>/g)) expect(words).toMatch(/\d/);
  });
});

describe('the Markdown', () => {
  it('has tables whose rows have as many cells as their heads, and anchors for its links', async () => {
    const document = (await outputs(all))['main/en/notice.md'] as string;
    const tree = parseFragment(marked.parse(document, { async: false }));
    const found = [...elements(tree)];
    expect(found.filter(({ tagName }) => tagName === 'table').length).toBeGreaterThanOrEqual(2);
    const ids = found.flatMap((element) => attribute(element, 'id') ?? []);
    const links = found.flatMap((element) => attribute(element, 'href')?.match(/^#(.*)/)?.[1] ?? []);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });
});
