import { describe, expect, it } from 'vitest';
import { difference, linesOf, markerIn, withMarker } from '../../src/publish/index.ts';
import { fragmentElements } from '../render/parsed.ts';
import { targetAt } from './targets.ts';

const ARTICLE = `<p>Lead with <strong>weight</strong> and <em>tone</em>.</p>
<ul><li><a href="#one">1 One</a></li></ul>
<h2 id="one">1 One</h2>
<p>See <a href="https://example.com/a">our page</a> or section 2 (<a href="#two">Two</a>).<br>New line.</p>
<table><thead><tr><th>Name</th><th>Kept</th></tr></thead><tbody><tr id="c"><td><code>SID</code></td><td>1 day</td></tr></tbody></table>
<dl><dt id="t">Term</dt><dd><p>What it means.</p></dd></dl>
<hr>
<blockquote><p>I agree.</p></blockquote>`;

const LINES = [
  'Lead with **weight** and _tone_.',
  '- 1 One',
  '## 1 One',
  'See [our page](https://example.com/a) or section 2 (Two).',
  'New line.',
  '| Name | Kept |',
  '| `SID` | 1 day |',
  ': Term',
  ':: What it means.',
  '---',
  '> I agree.',
];

describe('the lines of an article', () => {
  it('are its text, with the structure that a reader sees', () => {
    expect(linesOf(ARTICLE)).toEqual(LINES);
  });

  it.each([
    ['without ids', ARTICLE.replace(/ id="[^"]*"/g, '')],
    ['with classes and styles', ARTICLE.replace(/<(p|li|td)>/g, '<$1 class="wysiwyg" style="color:red">')],
    ['in other markup', ARTICLE.replaceAll('strong>', 'b>').replaceAll('em>', 'i>').replace('<br>', '<br />\n')],
    ['with other white space', ARTICLE.replaceAll(' and ', '&nbsp;\n  and\t').replaceAll('</li>', '</li>\n\n')],
    [
      'with paragraphs in items and cells',
      ARTICLE.replace('1 One</a>', '<p>1 One</p></a>').replace('1 day', '<p>1 day</p>'),
    ],
    ['within another element', `<div class="article"><div>${ARTICLE}</div></div>`],
  ])('are the same %s', (_, html) => {
    expect(linesOf(html)).toEqual(LINES);
  });

  it.each([
    ['a word', ARTICLE.replace('1 day', '2 days')],
    ['an address', ARTICLE.replace('example.com', 'example.org')],
    ['a heading', ARTICLE.replaceAll('h2', 'h3')],
    ['weight', ARTICLE.replaceAll('strong>', 'span>')],
    ['an image', `${ARTICLE}<img src="https://example.com/i.png">`],
    ['a frame', `${ARTICLE}<iframe src="https://example.com/f"></iframe>`],
  ])('differ by %s', (_, html) => {
    expect(linesOf(html)).not.toEqual(LINES);
  });

  it('name elements that no article has, whatever these are called', () => {
    expect(linesOf('<constructor>One</constructor><valueof>two</valueof>')).toEqual(['<constructor>One<valueof>two']);
  });

  it('are read from markup however deep or wide', () => {
    expect(linesOf(`${'<div>'.repeat(50_000)}deep`)).toEqual(['deep']);
    expect(linesOf(`<p>${'<br>'.repeat(150_000)}wide`)).toEqual(['wide']);
  });
});

describe('the marker', () => {
  it('stands around the article and is read back, whatever the version is called', async () => {
    const target = { ...targetAt({ article: 1 }), version: '2" onclick="x</div>&' };
    const body = await withMarker(target);
    expect(markerIn(body)).toMatchObject({ notice: 'main', version: target.version });
    expect(linesOf(body)).toEqual(linesOf(target.html));
    expect(body).toContain(target.html);
  });

  it('adds nothing to the article that help centers remove', async () => {
    const all = fragmentElements(await withMarker(targetAt({ article: 1 })));
    const used = all.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
    expect(used[0]).toBe('div data-policyc-notice data-policyc-version data-policyc-sha256');
    expect(used.slice(1)).toEqual(
      fragmentElements(targetAt({ article: 1 }).html).map(({ tagName, attrs }) =>
        [tagName, ...attrs.map(({ name }) => name)].join(' '),
      ),
    );
  });

  it('is found behind as many elements as a server may send', async () => {
    const body = `<div>${'<br>'.repeat(150_000)}${await withMarker(targetAt({ article: 1 }))}</div>`;
    expect(markerIn(body)?.notice).toBe('main');
  });

  it('is found below what an editor puts around it, and nowhere else', async () => {
    const body = await withMarker(targetAt({ article: 1 }));
    expect(markerIn(`<div><p>New</p>${body}</div>`)?.notice).toBe('main');
    expect(markerIn('<p data-policyc-notice="main">data-policyc-sha256</p>')).toBeUndefined();
  });
});

describe('a difference', () => {
  const shown = (before: string[], after: string[]) =>
    difference(before, after).map(({ kind, line }) => ({ removed: '-', added: '+', kept: ' ', gap: ' ' })[kind] + line);

  it('shows what changes with a little of what stands around it', () => {
    const before = [...'abcdefghij'];
    const after = [...'abXdefghiYj'];
    expect(shown(before, after)).toEqual([' a', ' b', '-c', '+X', ' d', ' e', ' …', ' h', ' i', '+Y', ' j']);
  });

  it('of a paragraph shows the sentence that changes', () => {
    const before = ['One. Two words. **Three.** See [our page](https://a.example). Four.'];
    const after = ['One. Two words. **Three.** See [our page](https://a.example). Five.'];
    expect(shown(before, after)).toEqual([
      '   Two words.',
      '   **Three.** See [our page](https://a.example).',
      '-  Four.',
      '+  Five.',
    ]);
  });

  it('is nothing where nothing changes', () => {
    expect(shown(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('of texts without anything in common is one after the other, and is found at once', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`);
    expect(shown(before, after)).toHaveLength(40_000);
  });
});
