import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { findings, outputs } from '../policy.ts';

const text = (words: string) => `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections:
      - id: own
        title: Own
        text: ${JSON.stringify(words)}`;

describe('what a text may not hold', () => {
  it.each([
    ['HTML', 'a <b>c</b>', 'P5001 text-with-html: the text holds HTML (`<b>`)'],
    [
      'a block of HTML',
      '<script>alert(1)</script>',
      'P5001 text-with-html: the text holds HTML (`<script>alert(1)</script>`)',
    ],
    [
      'a heading',
      '# Title',
      'P5002 text-with-foreign-markup: the text holds a heading, which would have no number and no address of its own',
    ],
    ['a picture', '![x](https://example.com/x.png)', 'P5002 text-with-foreign-markup: the text holds a picture'],
    ['a rule', 'a\n\n---\n\nb', 'P5002 text-with-foreign-markup: the text holds a horizontal rule'],
    [
      'program code',
      'a\n\n    b',
      'P5002 text-with-foreign-markup: the text holds a line indented by four or more characters, which Markdown reads as program code',
    ],
    [
      'a script as a link',
      '[x](javascript:alert(1))',
      'P5003 link-to-forbidden-address: the link leads to `javascript:alert(1)`, which is no https, http, mailto or tel address',
    ],
    [
      'a script in disguise',
      '[x](JaVaScRiPt&colon;alert(1))',
      'P5003 link-to-forbidden-address: the link leads to `JaVaScRiPt&colon;alert(1)`, which is no https, http, mailto or tel address',
    ],
    [
      'data as a link',
      '[x](data:text/html,x)',
      'P5003 link-to-forbidden-address: the link leads to `data:text/html,x`, which is no https, http, mailto or tel address',
    ],
    [
      'a relative link',
      '[x](/imprint)',
      'P5003 link-to-forbidden-address: the link leads to `/imprint`, which is no https, http, mailto or tel address',
    ],
    [
      'a character as HTML writes it',
      'a&nbsp;b',
      'P5005 character-reference-in-text: the text holds `&nbsp;`, which readers would see as it stands here',
    ],
    [
      'quotations without end',
      '>'.repeat(4000),
      'P5004 text-nested-too-deeply: the text nests more than 20 lists, quotations or emphases',
    ],
    [
      'brackets without end',
      '[a '.repeat(6000),
      'P5004 text-nested-too-deeply: the text opens more than 1000 square brackets',
    ],
  ])('%s', async (_, words, found) => {
    const [first] = await findings(text(words));
    expect(first?.replace(/^policy\.yaml:11:\d+ /, '')).toBe(found);
  });
});

it('the reader is its own: what other users of the library set has no effect', async () => {
  marked.use({ renderer: { text: () => 'other' }, tokenizer: { inlineText: () => undefined }, breaks: true });
  const { 'main/en/article.html': article } = await outputs(text('One **two**\nthree.'));
  expect(article).toContain('<p>One <strong>two</strong> three.</p>');
});

describe('what a text may hold', () => {
  it.each([
    ['paragraphs', 'One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['lists', 'See:\n\n- one\n- two', '<p>See:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['emphasis', 'a **b** and *c*', '<p>a <strong>b</strong> and <em>c</em></p>'],
    ['a link', '[us](https://example.com/)', '<p><a href="https://example.com/">us</a></p>'],
    [
      'an address by itself',
      'https://example.com/a',
      '<p><a href="https://example.com/a">https://example.com/a</a></p>',
    ],
    ['a quotation', '> I agree.', '<blockquote>\n<p>I agree.</p>\n</blockquote>'],
    [
      'characters with a meaning elsewhere',
      '5 < 6 & 7 > 2, "a" \'b\'',
      '<p>5 &lt; 6 &amp; 7 &gt; 2, &quot;a&quot; &#39;b&#39;</p>',
    ],
  ])('%s', async (_, words, html) => {
    const { 'main/en/article.html': article } = await outputs(text(words));
    expect(article).toContain(html);
  });
});

describe('a value never becomes markup', () => {
  const hostile = [
    'A*B* [x](javascript:alert(1))',
    '<script>alert(1)</script>',
    '{{controller}}',
    '# heading',
    '- item',
    '| a | b |',
    '`code`',
    '~~x~~',
    '&amp;',
    '1. one',
    '[[rights]]',
    '\\',
    '> q',
    '---',
    '![i](x)',
    'a_b_c',
  ];
  it.each(hostile)('%s, as a name', async (name) => {
    const yaml = `processors:\n  host: { name: ${JSON.stringify(name)}, service: hosting }\n${text('x')}\n      - { id: recipients, show: recipients }`;
    const { 'main/en/article.html': article = '' } = await outputs(yaml);
    const escaped = name.replace(
      /[&<>"']/g,
      (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] as string,
    );
    expect(article).toContain(`<strong>${escaped}</strong>`);
  });
});

describe('languages', () => {
  it('a text without the language of the notice is a finding, never a silent fallback', async () => {
    const yaml = text('x').replace('text: "x"', 'text: { de: Hallo }');
    expect(await findings(yaml)).toEqual([
      'policy.yaml:11:9 P6001 text-without-translation: the text has no English, the language of this notice',
    ]);
  });

  it('a language without templates is a finding', async () => {
    expect(await findings(text('x').replace('[en]', '[en, tlh]'))).toEqual([
      'policy.yaml:6:21 P6002 language-without-templates: there are no templates for the language "tlh"',
    ]);
  });
});
