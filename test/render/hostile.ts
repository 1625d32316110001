import type { Block, Inline, Linked, Notice } from '../../src/tree/index.ts';
import { corpus } from '../markup/corpus.ts';
import { anchor, link, noticeOf, target } from './fixture.ts';

const own = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  `' onmouseover='alert(1)`,
  '</title></style></script></h1></section><script>alert(1)</script>',
  '<!-- --><![CDATA[x]]><?php ?>',
  '{{sections}} {{title}} $& $1 $$',
  '&lt;b&gt; &copy; &#x41; &amp;amp; R&D &copy',
  '*a* **b** _c_ __d__ ~~e~~ ~f~ `g` ``h``',
  '[words](javascript:alert(1)) ![x](y) [a]: https://x [^1] [[ref]] [ ] [x]',
  '# heading',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12345) item',
  '> quote',
  '> [!NOTE]',
  '=====',
  '-----',
  '---|---',
  ':-:',
  '| a | b |',
  '``` js',
  '~~~',
  '\\ \\* \\\\',
  'ends in a backslash\\',
  'www.example.com and https://example.com/a_b_c and ftp://x.example',
  'mail me@example.com or @someone about #123 and GH-1, mailto:a@b.example, :smile: $x$ costs $5 or $6',
  'a\n\nb\n# c\n- d\n\n    e\r\n\tf',
  '   indented by blanks   ',
  '\u00a0no-break\u00a0',
  'ال\u0639ربية \u202e reversed',
  'a\u0000b \u0001 \u001b[31m \u0085 \ud800 z',
  '😀 𝒳 é',
  'x'.repeat(2000),
];

/** Texts that try to become markup: the shared corpus, and those that only Markdown could fall for. */
export const vectors: readonly string[] = [...corpus.filter((payload) => payload.trim() !== ''), ...own];

/** A notice that says `words` in each node and each attribute that a text can reach. */
export function noticeSaying(words: string): Notice {
  const line: readonly Inline<Linked>[] = [
    { type: 'text', text: words },
    { type: 'break' },
    { type: 'strong', children: [{ type: 'text', text: words }] },
    {
      type: 'emphasis',
      children: [
        { type: 'text', text: words },
        { type: 'strong', children: [{ type: 'text', text: words }] },
      ],
    },
    { type: 'code', text: words },
    { type: 'weblink', href: words, children: [{ type: 'text', text: words }] },
    {
      type: 'weblink',
      href: 'https://elsewhere.example/',
      children: [{ type: 'text', text: words }, link(target('one'), words)],
    },
    link(target('one', { number: words, title: words }), words),
    link(target('elsewhere', { href: words }), words),
    anchor(target('inner')),
  ];
  const say = (): Block<Linked> => ({ type: 'paragraph', children: line.filter(({ type }) => type !== 'anchor') });
  const blocks: readonly Block<Linked>[] = [
    { type: 'paragraph', children: line },
    { type: 'list', ordered: false, items: [[say(), { type: 'list', ordered: true, items: [[say()]] }, say()]] },
    { type: 'list', ordered: true, items: [[say()]] },
    {
      type: 'table',
      head: [[{ type: 'text', text: words }], [{ type: 'text', text: words }]],
      rows: [[[{ type: 'text', text: words }], line.filter(({ type }) => type !== 'anchor')]],
    },
    { type: 'definitions', items: [{ term: [{ type: 'text', text: words }], body: [say()] }] },
    { type: 'quote', blocks: [say()] },
    { type: 'callout', blocks: [say()] },
  ];
  return noticeOf([{ id: 'one', title: words, blocks }], {
    locale: words,
    title: [{ type: 'text', text: words }],
    lead: [say()],
  });
}

/** Words as every output shows them: blanks in a row are one, and what no file can hold is replaced. */
export function shown(words: string): string {
  return words
    .replace(/[\0\p{Surrogate}]/gu, '\ufffd')
    .replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ')
    .trim();
}

/** All texts of a notice in reading order, as one string without blanks. */
export function allWords(notice: Notice): string {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && (node.type === 'text' || node.type === 'code'))
      found.push((node as unknown as { text: string }).text);
    else if ('type' in node && node.type === 'anchor') return;
    else for (const [key, value] of Object.entries(node)) if (key !== 'to') walk(value);
  };
  walk([notice.title, notice.lead]);
  const sections = (all: Notice['sections']): void => {
    for (const { place, title, blocks, sections: inner } of all) {
      if (place.type === 'anchor') found.push(place.target.number);
      walk([title, blocks]);
      sections(inner);
    }
  };
  sections(notice.sections);
  return shown(found.join('')).replace(/\s/g, '');
}
