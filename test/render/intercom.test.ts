import { beforeEach, describe, expect, it } from 'vitest';
import type { Block, Linked, Notice } from '../../src/tree/index.ts';
import { fullNotice, link, noticeOf, page, paragraph, rendererOf, target, text } from './fixture.ts';
import { noticeSaying, vectors } from './hostile.ts';
import { attribute, type Element, fragmentElements, fragmentText } from './parsed.ts';

const render = rendererOf('intercom');

// https://developers.intercom.com/docs/guides/help-center/supported-html, and what a table is made of.
const ELEMENTS = new Set('p br hr h1 h2 a ul ol li table tbody tr td pre code strong em'.split(' '));

const elementsIn = (...blocks: readonly Block<Linked>[]): Element[] =>
  fragmentElements(render(noticeOf([{ id: 'one', title: 'One', blocks }]), page));
const inside = (element: Element, tag: string): boolean => {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) if (at.tagName === tag) return true;
  return false;
};

describe('the article for Intercom', () => {
  let all: readonly Element[] = [];
  beforeEach(() => {
    all = fragmentElements(render(fullNotice, page));
  });

  it('looks as it did', async () => {
    await expect(render(fullNotice, page)).toMatchFileSnapshot('expected/article.intercom.html.txt');
  });

  it('uses the elements that Intercom keeps, no ids, and addresses out of the document alone', () => {
    expect(all.map(({ tagName }) => tagName).filter((tag) => !ELEMENTS.has(tag))).toEqual([]);
    expect(new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)))).toEqual(new Set(['href']));
    for (const each of all) expect(attribute(each, 'href') ?? 'https:').toMatch(/^(?:https?|mailto|tel):/);
  });

  it('begins its headings at h1, which alone keeps Intercom from moving the others up', () => {
    const levels = all.map(({ tagName }) => tagName).filter((tag) => /^h\d$/.test(tag));
    expect(levels[0]).toBe('h1');
    expect(new Set(levels)).toEqual(new Set(['h1', 'h2']));
  });

  it('names a place in words, with its number and title', () => {
    const rights = target('rights', { number: '11', title: 'Your rights' });
    const html = render(noticeOf([{ id: 'one', title: 'One', blocks: [paragraph('See ', link(rights), '.')] }]), page);
    expect(fragmentText(html)).toContain('See section 11 (Your rights).');
    expect(html).not.toContain('<a');
  });

  it('makes lines of a table in a list, which Intercom would refuse', () => {
    const table: Block<Linked> = {
      type: 'table',
      head: [[text('A')], [text('B')]],
      rows: [[[text('1')], [text('2')]]],
    };
    const found = elementsIn({ type: 'list', ordered: false, items: [[paragraph('Item'), table], [table]] }, table);
    expect(found.filter(({ tagName }) => tagName === 'table').map((each) => inside(each, 'li'))).toEqual([false]);
    expect(
      fragmentText(
        render(
          noticeOf([
            {
              id: 'one',
              title: 'One',
              blocks: [{ type: 'list', ordered: false, items: [[paragraph('Item'), table]] }],
            },
          ]),
          page,
        ),
      ),
    ).toMatch(/Item\s+A · B\s+1 · 2/);
  });

  it.each(vectors)('keeps hostile words as words: %j', (words) => {
    const shape = (notice: Notice) => fragmentElements(render(notice, page)).map(({ tagName }) => tagName);
    expect(shape(noticeSaying(words))).toEqual(shape(noticeSaying('harmless')));
  });
});
